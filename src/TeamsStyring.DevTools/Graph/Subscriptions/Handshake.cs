using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>Asks a notification address to say a word back before anything is sent there. It has ten seconds.</summary>
internal sealed class Handshake(HttpClient http, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<bool> SucceedsAsync(Uri address, CancellationToken cancellationToken)
    {
        // Signs that a page would take for markup, and that a careless reader would not decode.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Convert.ToHexString(RandomNumberGenerator.GetBytes(8))} <æ&+>";
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var content = new StringContent("", Encoding.UTF8, "text/plain");
            using var answer = await http.PostAsync(new Uri($"{address}{(address.Query.Length > 0 ? '&' : '?')}validationToken={WebUtility.UrlEncode(token)}"), content, either.Token);

            return answer.StatusCode is HttpStatusCode.OK
                && answer.Content.Headers.ContentType?.MediaType is "text/plain"
                && await answer.Content.ReadAsStringAsync(either.Token) == token;
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
