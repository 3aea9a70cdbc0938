using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Questions;

/// <summary>Who and what is missing.</summary>
internal sealed record NotReportedJson(
    Guid UnitId,
    string UnitName,
    ReportingPeriod Period,
    int Reported,
    int Total,
    DateOnly Deadline,
    int UnitsLeftOut,
    IReadOnlyList<MissingGoalJson> Goals,
    IReadOnlyList<MissingPersonJson> Persons);
