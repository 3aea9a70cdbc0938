using Microsoft.IdentityModel.Protocols;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Fetches metadata and keys: over https, or in the clear from this machine alone, wherever the metadata points.</summary>
/// <param name="http">Follows no redirects and limits what it reads.</param>
public sealed class AuthorityDocuments(HttpClient http) : IDocumentRetriever
{
    /// <exception cref="HttpRequestException">It was not to be had.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !MayFetch(uri))
        {
            throw new HttpRequestException("Keys are fetched over https only.");
        }

        return await http.GetStringAsync(uri, cancel);
    }

    /// <returns>Whether an authority may have this address.</returns>
    public static bool MayFetch(Uri address) => address.Scheme is "https" || (address.Scheme is "http" && address.IsLoopback);
}
