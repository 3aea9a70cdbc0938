using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Questions;

/// <summary>What the chat answers to «hva er ikke oppnådd?», as data, the worst first.</summary>
internal sealed record NotAchievedJson(
    Guid UnitId,
    string UnitName,
    ReportingPeriod Period,
    int Reported,
    int Total,
    int UnitsLeftOut,
    IReadOnlyList<ShortfallJson> Goals,
    IReadOnlyList<DelayedInitiativeJson> DelayedInitiatives,
    IReadOnlyList<MissingGoalJson> NotReported);
