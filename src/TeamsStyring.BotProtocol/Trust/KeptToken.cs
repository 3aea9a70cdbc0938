using Azure.Core;
using Azure.Identity;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>One token and its renewal. Many may ask at once; one fetches.</summary>
internal sealed class KeptToken(TokenCredential credential, string scope, TimeProvider clock)
{
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _turn = new();
    private AccessToken? _known;
    private Task<AccessToken?>? _fetching;

    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        Task<AccessToken?> fetching;
        lock (_turn)
        {
            if (_known is { } known && clock.GetUtcNow() < Earliest(known.ExpiresOn - Renewal, known.RefreshOn))
            {
                return known.Token;
            }

            fetching = _fetching ??= FetchAsync();
        }

        return (await fetching.WaitAsync(cancellationToken))?.Token;
    }

    private static DateTimeOffset Earliest(DateTimeOffset one, DateTimeOffset? other) => other is { } second && second < one ? second : one;

    // Not for the caller alone, so a caller that gives up does not stop it.
    private async Task<AccessToken?> FetchAsync()
    {
        await Task.Yield();
        AccessToken? fetched = null;
        try
        {
            using var limit = new CancellationTokenSource(Patience, clock);
            fetched = await credential.GetTokenAsync(new TokenRequestContext([scope]), limit.Token);
        }
        catch (Exception exception) when (exception is AuthenticationFailedException or OperationCanceledException or IOException or UnauthorizedAccessException)
        {
            // What is known holds until it ends; then there is none, and every call says so.
        }

        lock (_turn)
        {
            _fetching = null;
            if (fetched is not null)
            {
                _known = fetched;
            }

            return _known is { } known && clock.GetUtcNow() < known.ExpiresOn ? known : null;
        }
    }
}
