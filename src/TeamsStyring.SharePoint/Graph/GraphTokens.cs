namespace TeamsStyring.SharePoint.Graph;

/// <summary>Where one tenant's tokens for Graph come from. The room neither knows nor keeps what proves who the program is.</summary>
/// <param name="Read">Gives a token that has not ended; <see langword="null"/> when none is to be had.</param>
/// <param name="Forget">The token was not accepted: the next reading fetches a new one.</param>
public sealed record GraphTokens(Func<CancellationToken, ValueTask<string?>> Read, Action Forget);
