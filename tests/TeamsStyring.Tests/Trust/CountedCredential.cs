using Azure.Core;

namespace TeamsStyring.Tests.Trust;

/// <summary>Gives tokens that say the how-manieth they are, good for an hour.</summary>
internal sealed class CountedCredential(TimeProvider clock) : TokenCredential
{
    private int _given;

    public int Given => Volatile.Read(ref _given);

    public bool IsAway { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => IsAway
            ? throw new Azure.Identity.AuthenticationFailedException("Entra is away.")
            : new AccessToken($"token-{Interlocked.Increment(ref _given)}", clock.GetUtcNow().AddHours(1));

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
