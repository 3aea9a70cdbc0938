using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>How a unit and all below it stand in a period.</summary>
/// <param name="UnitsLeftOut">How many units below the caller may not read; their goals are in no number.</param>
internal sealed record StatusJson(
    Guid UnitId,
    string UnitName,
    ReportingPeriod Period,
    int Reported,
    int Total,
    IReadOnlyDictionary<Achievement, int> Counts,
    int UnitsLeftOut,
    IReadOnlyList<PartStatusJson> Units);
