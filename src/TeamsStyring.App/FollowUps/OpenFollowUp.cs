using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>The first screen of the quarter's card: when a rule sends it, and when somebody wants to report.</summary>
internal sealed class OpenFollowUp(ReadWalk read, MunicipalCalendar calendar)
{
    /// <summary>The card that a reminder brings.</summary>
    /// <returns><see langword="null"/> when nothing is missing: then nobody is disturbed.</returns>
    public async Task<FollowUpOutcome.Show?> RemindAsync(WorkingCopy copy, Caller caller, ReportingPeriod period, ReminderStage stage, CancellationToken cancellationToken)
    {
        var walk = await read.RunAsync(copy, caller, period, withDeputy: false, cancellationToken);
        if (walk.FirstLeft() is null && walk.Ready == 0)
        {
            return null;
        }

        return new FollowUpOutcome.Show(StartScreen.Create(walk, stage, Reader(caller), ScreenNotes.None));
    }

    /// <summary>«Jeg vil rapportere»: the open period with something missing and the earliest deadline, goals that the person is deputy for included.</summary>
    public async Task<FollowUpOutcome> ReportAsync(WorkingCopy copy, Caller caller, CancellationToken cancellationToken)
    {
        var reader = Reader(caller);
        var person = caller.Id;
        var goals = (await copy.ReadGoalsOfAsync(person, cancellationToken)).FindAll(goal => goal.Responsible is not null);
        var periods = caller.Organisation.Periods;
        var open = goals.SelectMany(goal => periods.OpenOn(calendar.Today, goal.Cadence.Period, goal.Unit).Where(dates => dates.Period.Year == goal.Year))
            .OrderBy(dates => dates.Deadline).Select(dates => dates.Period).Distinct().ToList();
        CardWalk? answered = null;
        foreach (var period in open)
        {
            var walk = await read.RunAsync(copy, caller, period, withDeputy: true, cancellationToken);
            if (walk.FirstLeft() is not null)
            {
                return new FollowUpOutcome.Show(StartScreen.Create(walk, stage: null, reader, ScreenNotes.None));
            }

            answered = walk;
        }

        return answered is not null ? Screens.Overview(answered, reader, ScreenNotes.None) : WhyNot(goals, periods, caller, reader);
    }

    private FollowUpOutcome.Say WhyNot(List<Goal> goals, PeriodCalendar periods, Caller caller, CardReader reader)
    {
        var kind = goals.Count > 0 ? goals[0].Cadence.Period : PeriodKind.Quarter;
        var unit = goals.Count > 0 ? goals[0].Unit : caller.Home?.Id ?? default;
        var now = ReportingPeriod.Containing(calendar.Today, kind);

        // In January the fourth quarter of the old year has not opened yet, and it comes before the first of the new.
        var coming = new[] { now.Previous, now }.Where(period => goals.Any(goal => goal.Year == period.Year)).Select(period => periods.DatesFor(period, unit)).FirstOrDefault(dates => dates.Opens > calendar.Today);

        return new FollowUpOutcome.Say(coming is not null
            ? reader.Texts.NotOpen(CardBlocks.Capital(reader.Words.Of(coming.Period)), coming.Opens)
            : reader.Texts.NoGoals(reader.Words.Of(periods.CurrentOn(calendar.Today, kind, unit).Period)));
    }

    private CardReader Reader(Caller caller) => new(caller.Language, caller.Organisation, calendar);
}
