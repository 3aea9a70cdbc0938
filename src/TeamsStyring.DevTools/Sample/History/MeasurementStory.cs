using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>The figures of one indicator through a year: who gives them, when they come, and what is said when there is none.</summary>
internal sealed class MeasurementStory(IndicatorTemplate template, Indicator indicator, Storyline year, Dice dice, DateOnly today)
{
    private const int DaysAfterTheEnd = 6;

    public Indicator Indicator => indicator;

    public IndicatorTemplate Template => template;

    /// <summary>Whether the responsible person is asked for it in that quarter.</summary>
    public bool IsAskedFor(ReportingPeriod period) => template.Source is IndicatorSource.Manual && template.IsDueIn(period.Number);

    /// <returns>The figure itself, whoever gives it.</returns>
    public decimal? ValueIn(ReportingPeriod period)
        => template.IsDueIn(period.Number) ? Figures.Of(template, year, period.Number, dice) : null;

    /// <returns>The figure where somebody who answers at that instant can have seen it: their own, or one that has been imported by then.</returns>
    public decimal? ValueSeen(ReportingPeriod period, DateTimeOffset at)
        => template.Source is IndicatorSource.Manual || ImportOf(period) <= at ? ValueIn(period) : null;

    /// <summary>What comes from another system a week or so after the period, asked for or not.</summary>
    public IEnumerable<Measurement> Imported(ReportingPeriod period)
    {
        if (template.Source is IndicatorSource.Manual || !template.IsDueIn(period.Number))
        {
            yield break;
        }

        var at = ImportOf(period);
        var preliminary = template.Source is IndicatorSource.Import && period.IsLastOfYear;
        yield return ValueIn(period) is { } value
            ? Row(period, 1, MeasurementState.Measured, value, null, at) with { Preliminary = preliminary }
            : dice.Chance(30, $"words {period}")
                ? Row(period, 1, MeasurementState.TextOnly, null, null, at) with { Text = "Se rapporten fra undersøkelsen" }
                : Row(period, 1, MeasurementState.NotMeasured, null, null, at) with { Text = "Ikke målt" };

        // The accounts are settled in March; then the figure is final.
        var settled = new DateOnly(period.Year + 1, 3, 16).OrNextDeadlineDay;
        if (preliminary && settled < today && ValueIn(period) is { } final)
        {
            yield return Row(period, 2, MeasurementState.Measured, final, null, Deliveries.At(settled, dice.For("settled")));
        }
    }

    /// <summary>What is known of the running period before anybody is asked: last month's figure, said to be preliminary.</summary>
    public IEnumerable<Measurement> SoFar(ReportingPeriod asked)
    {
        const int DaysBeforeTheFirst = 45;
        if (template.Source is IndicatorSource.Import && template.Accumulation is Accumulation.LastTwelveMonths && today > asked.Start.AddDays(DaysBeforeTheFirst)
            && ValueIn(asked) is { } value)
        {
            var known = today > asked.End.AddDays(DaysAfterTheEnd);
            var at = known ? asked.End.AddDays(DaysAfterTheEnd) : today.AddDays(-1);
            yield return Row(asked, 1, MeasurementState.Measured, value, null, Deliveries.At(at, dice.For($"{asked}"))) with { Preliminary = !known };
        }
    }

    /// <summary>What the responsible person typed.</summary>
    public Measurement Typed(ReportingPeriod period, decimal value, PersonId? by, DateTimeOffset at, int sequence = 1)
    {
        var grows = template.Accumulation is Accumulation.SoFarThisYear && !period.IsLastOfYear && dice.Chance(25, $"forecast {period}");
        var forecast = grows ? Figures.Of(template, year.Last, 4, dice) : null;

        return Row(period, sequence, MeasurementState.Measured, value, by, at) with { Forecast = forecast };
    }

    private DateTimeOffset ImportOf(ReportingPeriod period)
        => Deliveries.At(period.End.AddDays(DaysAfterTheEnd).OrNextDeadlineDay, dice.For($"{period}"));

    private Measurement Row(ReportingPeriod period, int sequence, MeasurementState state, decimal? value, PersonId? by, DateTimeOffset at) => new(
        new MeasurementId(SampleIds.Under(indicator.Id.Value, "measurement", $"{period}", $"{sequence}")),
        indicator.Id, indicator.Goal, period, sequence, state, value, "", null, Preliminary: false, by is null ? template.Source : IndicatorSource.Manual, by, at);
}
