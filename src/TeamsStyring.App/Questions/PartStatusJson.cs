using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>How a unit just below the one asked about stands, with all below it.</summary>
internal sealed record PartStatusJson(Guid UnitId, string UnitName, int Reported, int Total, IReadOnlyDictionary<Achievement, int> Counts);
