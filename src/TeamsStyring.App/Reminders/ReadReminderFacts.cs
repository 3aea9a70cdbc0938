using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>Reads what decides who is reminded.</summary>
internal sealed class ReadReminderFacts(Organisations organisations)
{
    /// <param name="from">Periods that have locked everywhere before this day are left out.</param>
    /// <param name="until">Periods that open nowhere up to this day are left out.</param>
    /// <returns><see langword="null"/> when there is no such kommune.</returns>
    public async Task<ReminderFacts?> RunAsync(WorkingCopy copy, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        if (await ReadAskedAsync(copy, from, until, cancellationToken) is not ({ } organisation, { } periods, { } asked))
        {
            return null;
        }

        List<UnansweredGoal> goals = [];
        foreach (var period in asked)
        {
            goals.AddRange(await ListUnansweredAsync(copy, organisation, periods, period, cancellationToken));
        }

        // What is planned for a period that has locked meanwhile is read too, so that it can be cancelled.
        var standing = await copy.ListRemindersAsync(asked, cancellationToken);

        return new ReminderFacts(organisation, periods, asked, goals, standing);
    }

    /// <returns>The periods that some goal is asked about between two days, without who is asked; <see langword="null"/> when there is no such kommune.</returns>
    public async Task<AskedPeriods?> ReadAskedAsync(WorkingCopy copy, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return null;
        }

        var periods = organisation.Periods;
        List<ReportingPeriod> asked =
        [
            .. (await ListPeriodsWithGoalsAsync(copy, cancellationToken))
                .Where(period => periods.AllDatesOf(period).Any(own => own.Dates.Opens <= until) && periods.AllDatesOf(period).Any(own => own.Dates.Locks >= from)),
        ];

        return new AskedPeriods(organisation, periods, asked);
    }

    /// <returns>Every period that some goal is asked about, in order.</returns>
    public static async Task<IReadOnlyList<ReportingPeriod>> ListPeriodsWithGoalsAsync(WorkingCopy copy, CancellationToken cancellationToken)
        =>
        [
            .. (await copy.ListCadencesAsync(cancellationToken))
                .SelectMany(asked => PeriodsOf(asked.Year, asked.Cadence.Period))
                .Order(),
        ];

    private static IEnumerable<ReportingPeriod> PeriodsOf(int year, PeriodKind kind)
    {
        for (var period = ReportingPeriod.Containing(new DateOnly(year, 1, 1), kind); period.Year == year; period = period.Next)
        {
            yield return period;
        }
    }

    private static async Task<IEnumerable<UnansweredGoal>> ListUnansweredAsync(
        WorkingCopy copy, Organisation organisation, PeriodCalendar periods, ReportingPeriod period, CancellationToken cancellationToken)
    {
        Cadence[] cadences = [.. Enum.GetValues<Cadence>().Where(cadence => cadence.Period == period.Kind)];
        var goals = await copy.ListUnansweredAsync(period, cadences, cancellationToken);
        var dates = goals.Select(goal => goal.Unit).Distinct().ToDictionary(unit => unit, unit => periods.DatesFor(period, unit));

        // Somebody who has left the directory cannot be reached: the goal waits for a new responsible, as one without.
        return
            from goal in goals
            let person = goal.Responsible is { } id ? organisation.Persons.GetValueOrDefault(id) : null
            select new UnansweredGoal(goal.Goal, person?.Id, person?.Unit ?? goal.Unit, dates[goal.Unit]);
    }
}
