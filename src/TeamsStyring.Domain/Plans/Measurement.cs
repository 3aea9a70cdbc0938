using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Plans;

/// <summary>One dated observation (måling). Appended, never overwritten: the one with the highest <paramref name="Sequence"/> counts (S0-28).</summary>
/// <param name="Goal">The indicator's goal, repeated because every question asks by goal.</param>
/// <param name="Sequence">From 1 within (indicator, period); part of the unique key.</param>
/// <param name="Value">In the indicator's unit of measure; <see langword="null"/> unless <paramref name="State"/> is <see cref="MeasurementState.Measured"/>.</param>
/// <param name="Text">What was written, where it was more than the figure; empty otherwise.</param>
/// <param name="Forecast">What the figure is expected to be at the year's end, when somebody said so.</param>
/// <param name="By">Who gave it; <see langword="null"/> when a file did.</param>
public sealed record Measurement(
    MeasurementId Id,
    IndicatorId Indicator,
    GoalId Goal,
    ReportingPeriod Period,
    int Sequence,
    MeasurementState State,
    decimal? Value,
    string Text,
    decimal? Forecast,
    bool Preliminary,
    IndicatorSource Source,
    PersonId? By,
    DateTimeOffset At);
