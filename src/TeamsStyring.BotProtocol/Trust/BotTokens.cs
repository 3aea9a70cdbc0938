using System.Collections.Concurrent;
using Azure.Core;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>The tokens that our bots send with: fetched once, kept, and fetched anew before they end. None is ever logged or written down.</summary>
public sealed class BotTokens(Func<BotRegistration, TokenCredential> credentialOf, TimeProvider clock)
{
    /// <summary>What a token must be for to be sent to the channel.</summary>
    public const string ChannelScope = "https://api.botframework.com/.default";

    private readonly ConcurrentDictionary<(BotRegistration Registration, string Scope), KeptToken> _kept = new();

    /// <returns><see langword="null"/> when none is to be had; the next call tries again.</returns>
    public async ValueTask<string?> ReadAsync(BotRegistration registration, string scope, CancellationToken cancellationToken)
        => await _kept.GetOrAdd((registration, scope), key => new KeptToken(credentialOf(key.Registration), key.Scope, clock)).ReadAsync(cancellationToken);

    /// <summary>A token was not accepted: the next reading fetches a new one, with a credential that remembers nothing.</summary>
    public void Forget(BotRegistration registration, string scope) => _kept.TryRemove((registration, scope), out _);
}
