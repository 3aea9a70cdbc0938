using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Http;

/// <summary>One observation. A zero is a value; nothing is <see langword="null"/>.</summary>
internal sealed record MeasurementJson(
    Guid Id,
    Guid IndicatorId,
    MeasurementState State,
    decimal? Value,
    string Text,
    ReportingPeriod Period,
    string? By,
    string ByName,
    DateTimeOffset At,
    IndicatorSource Source,
    bool Preliminary);
