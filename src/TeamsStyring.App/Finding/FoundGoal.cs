using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Finding;

/// <summary>A goal that somebody looked for.</summary>
/// <param name="Latest">The newest delivered answer; <see langword="null"/> before the first.</param>
internal sealed record FoundGoal(Goal Goal, string Unit, string Responsible, (ReportingPeriod Period, Achievement Achievement)? Latest);
