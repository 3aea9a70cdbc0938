using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.FollowUps;

/// <summary>What becomes of an answer over HTTP.</summary>
internal abstract record SubmitOutcome
{
    private SubmitOutcome()
    {
    }

    /// <summary>Appended now, or by the same request before.</summary>
    /// <param name="Version">The goal's entity tag now.</param>
    public sealed record Saved(FollowUp FollowUp, string Version) : SubmitOutcome;

    /// <summary>No such goal in this kommune.</summary>
    public sealed record NotFound : SubmitOutcome;

    /// <summary>The caller may not answer for it.</summary>
    public sealed record NotYours : SubmitOutcome;

    /// <summary>Somebody has answered since the version that was named.</summary>
    /// <param name="Current">The answer that counts now; <see langword="null"/> when only figures or decisions came.</param>
    public sealed record ChangedMeanwhile(FollowUp? Current, string Version) : SubmitOutcome;

    /// <summary>The body names what does not exist.</summary>
    public sealed record Unreadable(IReadOnlyList<Refusal> Refusals) : SubmitOutcome;

    /// <summary>The answer is not enough, or contradicts itself.</summary>
    public sealed record Incomplete(IReadOnlyList<Refusal> Refusals) : SubmitOutcome;

    /// <summary>The period cannot be answered today, or not by this caller.</summary>
    public sealed record Closed(Refusal Refusal) : SubmitOutcome;
}
