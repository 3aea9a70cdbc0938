using System.Net;
using System.Text;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>Everybody answers for their goals. Whoever gets no answer sends the same again, as a browser that has lost its line does.</summary>
internal sealed class AnswerQuarter(MortalProgram program)
{
    public const string Period = "2026-Q3";

    /// <summary>Answers for one goal and does not give up.</summary>
    /// <exception cref="InvalidOperationException">The answer was refused: that is a mistake of the run, or of the program.</exception>
    public async Task RunAsync(QuarterAnswer answer, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await TryAsync(answer, cancellationToken))
                {
                    return;
                }
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                // The program is gone; somebody is starting it.
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task<bool> TryAsync(QuarterAnswer answer, CancellationToken cancellationToken)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"/api/goals/{answer.Goal}");
        ask.Headers.Add("X-Local-Persona", answer.Responsible);
        using var seen = await program.Http.SendAsync(ask, cancellationToken);
        if (!seen.IsSuccessStatusCode)
        {
            return seen.StatusCode is HttpStatusCode.ServiceUnavailable ? false : throw await RefusedAsync(seen, cancellationToken);
        }

        using var put = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{answer.Goal}/follow-ups/{Period}") { Content = new StringContent(answer.Body, Encoding.UTF8, "application/json") };
        put.Headers.Add("X-Local-Persona", answer.Responsible);
        put.Headers.TryAddWithoutValidation("If-Match", seen.Headers.ETag?.ToString());
        put.Headers.TryAddWithoutValidation("Idempotency-Key", $"chaos-{answer.Goal}");
        using var taken = await program.Http.SendAsync(put, cancellationToken);

        return taken.StatusCode switch
        {
            HttpStatusCode.OK => true,

            // Somebody edited the goal in its list meanwhile, or the program is only just starting.
            HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable => false,
            _ => throw await RefusedAsync(taken, cancellationToken),
        };
    }

    private static async Task<InvalidOperationException> RefusedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        => new($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}");
}
