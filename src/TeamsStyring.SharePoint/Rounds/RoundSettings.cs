namespace TeamsStyring.SharePoint.Rounds;

/// <summary>How the lists are kept.</summary>
/// <param name="Pull">How often each list is asked what changed.</param>
/// <param name="Gather">How long a change waits for others that share its batch.</param>
/// <param name="NoticeAddress">Where Graph reaches this program, with a slash at its end; <see langword="null"/> when it cannot.</param>
/// <param name="ProvisionsItself">Whether missing lists are made without an administrator: only on one's own machine.</param>
public sealed record RoundSettings(TimeSpan Pull, TimeSpan Gather, Uri? NoticeAddress, bool ProvisionsItself);
