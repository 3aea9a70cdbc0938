using TeamsStyring.App.Reminders;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>What will really happen next: the cards that are planned or would be, the last days to answer, and the locks.</summary>
internal sealed class ComingUp(WorkingCopies copies, ReadReminderFacts facts, MunicipalCalendar calendar)
{
    // Looking no farther than needed: what a large kommune would be asked in the quarter after next is much to compute and little to know.
    private static readonly int[] DaysAhead = [30, 60, 120, 400];

    private const int Enough = 2;

    /// <returns>At most <paramref name="most"/>, in the order they happen.</returns>
    public async Task<IReadOnlyList<ComingEvent>> ListAsync(Language language, int most, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        var now = calendar.Now;
        var texts = new ClockTexts(language);
        IReadOnlyList<ComingEvent> events = [];
        foreach (var days in DaysAhead)
        {
            var until = calendar.Today.AddDays(days);
            if (events.Count < Enough && await facts.RunAsync(copy, calendar.Today, until, cancellationToken) is { } known)
            {
                var cards = PlannedCards(known).ToList();
                events =
                [
                    .. cards.Select(card => new ComingEvent(calendar.Local(card.At), texts.Cards(card.Stage, card.Period, card.Persons)))
                        .Concat(Dates(known, cards.ConvertAll(card => (card.At, card.Period)), texts))
                        .Where(coming => coming.At > now && calendar.DayOf(coming.At) <= until)
                        .OrderBy(coming => coming.At)
                        .Take(most),
                ];
            }
        }

        return events;
    }

    private IEnumerable<(DateTimeOffset At, ReportingPeriod Period, ReminderStage Stage, int Persons)> PlannedCards(ReminderFacts known)
    {
        var changes = known.PlanOn(calendar, afterRebuild: false);
        var changed = changes.Changed.ToDictionary(row => row.Id);

        return known.Standing.Select(row => changed.GetValueOrDefault(row.Id, row)).Concat(changes.Added)
            .Where(row => row.State is ReminderState.Planned)
            .GroupBy(row => (row.PlannedFor, row.Period, row.Stage))
            .Select(cards => (cards.Key.PlannedFor, cards.Key.Period, cards.Key.Stage, cards.Count()));
    }

    private IEnumerable<ComingEvent> Dates(ReminderFacts known, IReadOnlyCollection<(DateTimeOffset At, ReportingPeriod Period)> cards, ClockTexts texts)
    {
        var open = known.Goals.Select(goal => goal.Dates.Period).ToHashSet();
        foreach (var period in known.Asked)
        {
            foreach (var (unit, dates) in known.Periods.AllDatesOf(period))
            {
                var where = unit is null || unit == known.Organisation.Top?.Id ? "" : known.Organisation.NameOf(unit);
                var lastDay = calendar.SendingStartOf(dates.Deadline);

                // Where a card says it at the same time, the card is told of; where everybody has answered, the day means nothing any more.
                if (open.Contains(period) && !cards.Contains((lastDay, period)))
                {
                    yield return new ComingEvent(lastDay, texts.LastDay(period, where));
                }

                yield return new ComingEvent(calendar.At(dates.Locks.AddDays(1), TimeOnly.MinValue), texts.Locks(period, where));
            }
        }
    }
}
