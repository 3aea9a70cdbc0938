using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Something that documents how it goes with a goal (dokumentasjon): what somebody wrote elsewhere, with the way back to it. Appended, never changed. Source: S3-12.</summary>
/// <param name="Text">What was written, plain, at most <see cref="LongestText"/> signs.</param>
/// <param name="Link">Where it stands, https; empty when it has no address.</param>
/// <param name="By">Who attached it; not necessarily who wrote it.</param>
/// <param name="Key">Names what was attached to what, so that attaching it twice keeps it once.</param>
public sealed record Evidence(EvidenceId Id, GoalId Goal, string Text, string Link, PersonId By, DateTimeOffset At, string Key)
{
    /// <summary>The most signs that are kept of a text.</summary>
    public const int LongestText = 4000;
}
