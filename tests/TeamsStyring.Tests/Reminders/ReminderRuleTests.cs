using System.Globalization;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.Reminders;

[Trait("Feature", "S1-20")]
public sealed class ReminderRuleTests
{
    private static readonly TenantId _tenant = new("fjordvik");
    private static readonly ReportingPeriod _third = ReportingPeriod.Quarter(2026, 3);
    private static readonly PersonId _kari = new("kari");
    private static readonly PersonId _ola = new("ola");
    private static readonly UnitId _skole = new(StableId.From("test", "skole"));

    [Fact]
    public void The_ladder_of_an_ordinary_quarter_is_opening_three_days_before_last_day_and_the_day_after()
        => Assert.Equal(
            ["opens 2026-10-01 08:00", "reminder 2026-10-12 08:00", "last-day 2026-10-15 08:00", "late 2026-10-16 08:00"],
            Read(Plan("2026-09-30T12:00", [Goal("1", _kari)])));

    [Fact]
    public void One_card_bundles_all_goals_of_a_person()
        => Assert.Equal(4, Plan("2026-09-30T12:00", [Goal("1", _kari), Goal("2", _kari), Goal("3", _kari)]).Count);

    [Fact]
    [Trait("Feature", "S1-24")]
    public void A_goal_without_a_responsible_holds_back_itself_and_not_the_quarter()
        => Assert.Equal([_kari], Plan("2026-09-30T12:00", [Goal("1", null), Goal("2", _kari)]).Select(row => row.Person).Distinct());

    [Fact]
    public void Planning_twice_changes_nothing()
    {
        UnansweredGoal[] goals = [Goal("1", _kari), Goal("2", _ola)];
        var rows = Plan("2026-09-30T12:00", goals);

        var again = ReminderRule.Plan(_tenant, At("2026-10-01T08:00"), goals, rows);

        Assert.Empty(again.Added);
        Assert.Empty(again.Changed);
    }

    [Fact]
    public void Somebody_who_has_answered_everything_gets_nothing_more()
    {
        var rows = Sent(Plan("2026-09-30T12:00", [Goal("1", _kari)]), ReminderStage.Opens, "2026-10-01T08:00");

        var after = Plan("2026-10-08T09:00", [], rows);

        Assert.All(after.Where(row => row.Stage != ReminderStage.Opens), row => Assert.Equal((ReminderState.Cancelled, ReminderReason.NothingMissing), (row.State, row.Reason)));
        Assert.Single(after, row => row.State is ReminderState.Sent);
    }

    [Fact]
    public void Somebody_who_is_handed_a_goal_after_answering_is_reminded_again()
    {
        var answered = Plan("2026-10-08T09:00", [], Sent(Plan("2026-09-30T12:00", [Goal("1", _kari)]), ReminderStage.Opens, "2026-10-01T08:00"));

        var after = Plan("2026-10-09T09:00", [Goal("2", _kari)], answered);

        Assert.Equal(["reminder 2026-10-12 08:00", "last-day 2026-10-15 08:00", "late 2026-10-16 08:00"], Read(after));
    }

    [Fact]
    public void Somebody_who_takes_over_a_goal_in_the_middle_gets_one_card_at_once_and_not_all_that_were_missed()
        => Assert.Equal(["reminder 2026-10-13 10:20", "last-day 2026-10-15 08:00", "late 2026-10-16 08:00"], Read(Plan("2026-10-13T10:20", [Goal("1", _kari)])));

    [Fact]
    public void A_card_that_nobody_sent_in_time_waits_for_the_next_working_morning()
    {
        var rows = Plan("2026-09-30T12:00", [Goal("1", _kari)]);

        Assert.Equal("opens 2026-10-02 08:00", Read(Plan("2026-10-01T16:05", [Goal("1", _kari)], rows))[0]);
    }

    [Theory]
    [InlineData("2026-05-13", "2026-05-18")] // Kristi himmelfartsdag, an inneklemt Friday, and 17 mai on a Sunday
    [InlineData("2026-12-23", "2027-01-04")] // romjul, and a Friday squeezed in after 1. nyttårsdag
    [InlineData("2026-03-27", "2026-04-07")] // påskeuke
    [InlineData("2026-07-03", "2026-07-27")] // fellesferie
    public void A_reminder_never_goes_out_when_people_are_away(string today, string sent)
    {
        var row = ReminderRule.Tomorrow(_tenant, At($"{today}T12:00"), _kari, _skole, _third);

        Assert.Equal(At($"{sent}T08:00").Now, row.PlannedFor);
    }

    [Fact]
    public void The_late_reminder_jumps_over_the_squeezed_in_Friday()
    {
        // Due on Wednesday 13 May 2026: Thursday is Kristi himmelfartsdag, Friday inneklemt, Sunday 17 mai.
        var rows = Plan("2026-05-01T12:00", [Goal("1", _kari, "2026-05-13", ReportingPeriod.Month(2026, 4))]);

        Assert.Equal(["last-day 2026-05-13 08:00", "late 2026-05-18 08:00"], Read(rows)[^2..]);
    }

    [Fact]
    public void A_last_day_in_påskeuka_gives_way_since_the_card_would_come_too_late()
    {
        // 15 April 2025 is the Tuesday before skjærtorsdag.
        var rows = Plan("2025-03-31T12:00", [Goal("1", _kari, "2025-04-15", ReportingPeriod.Quarter(2025, 1))]);

        Assert.Equal(["opens 2025-04-01 08:00", "reminder 2025-04-10 08:00", "late 2025-04-22 08:00"], Read(rows));
    }

    [Fact]
    public void More_time_moves_the_reminders_that_have_not_gone_out()
    {
        var rows = Sent(Plan("2026-09-30T12:00", [Goal("1", _kari)]), ReminderStage.Opens, "2026-10-01T08:00");

        var after = Plan("2026-10-09T12:00", [Goal("1", _kari, "2026-10-29")], rows);

        Assert.Equal(["reminder 2026-10-26 08:00", "last-day 2026-10-29 08:00", "late 2026-10-30 08:00"], Read(after));
    }

    [Fact]
    public void Where_only_one_of_two_units_has_more_time_the_earlier_deadline_decides_until_it_is_answered()
    {
        var rows = Plan("2026-09-30T12:00", [Goal("1", _kari), Goal("2", _kari, "2026-10-29")]);
        Assert.Equal("last-day 2026-10-15 08:00", Read(rows)[2]);

        var after = Plan("2026-10-09T12:00", [Goal("2", _kari, "2026-10-29")], Sent(rows, ReminderStage.Opens, "2026-10-01T08:00"));
        Assert.Equal("last-day 2026-10-29 08:00", Read(after)[1]);
    }

    [Fact]
    public void After_the_lock_nobody_is_asked_any_more()
    {
        var rows = Plan("2026-09-30T12:00", [Goal("1", _kari)]);

        Assert.All(Plan("2026-11-06T09:00", [Goal("1", _kari)], rows), row => Assert.Equal((ReminderState.Cancelled, ReminderReason.Locked), (row.State, row.Reason)));
    }

    [Fact]
    public void Remind_me_tomorrow_comes_on_the_next_working_morning_and_only_once()
    {
        var friday = At("2026-10-02T10:00");

        var row = ReminderRule.Tomorrow(_tenant, friday, _kari, _skole, _third);

        Assert.Equal("manual-2026-10-05 2026-10-05 08:00", Read([row]).Single());
        Assert.Equal(row.Id, ReminderRule.Tomorrow(_tenant, At("2026-10-03T11:00"), _kari, _skole, _third).Id);
    }

    [Fact]
    public void A_reminder_asked_for_takes_the_place_of_the_one_the_rule_would_send_that_day()
    {
        var rows = Sent(Plan("2026-09-30T12:00", [Goal("1", _kari)]), ReminderStage.Opens, "2026-10-01T08:00");
        var snoozed = ReminderRule.Tomorrow(_tenant, At("2026-10-09T12:00"), _kari, _skole, _third);

        var after = Plan("2026-10-09T12:05", [Goal("1", _kari)], [.. rows, snoozed]);

        Assert.Equal(["manual-2026-10-12 2026-10-12 08:00", "last-day 2026-10-15 08:00", "late 2026-10-16 08:00"], Read(after));
        Assert.Equal(ReminderReason.GaveWay, after.Single(row => row.Stage == ReminderStage.BeforeDeadline).Reason);
    }

    [Fact]
    [Trait("Feature", "S0-23")]
    public void Somebody_with_goals_by_month_and_by_quarter_still_gets_one_card_a_day()
    {
        var rows = Plan("2026-09-30T12:00", [Goal("1", _kari), Goal("2", _kari, "2026-10-15", ReportingPeriod.Month(2026, 9)), Goal("3", _ola)]);

        Assert.Equal(rows.Count(row => row.Person == _kari), rows.Where(row => row.Person == _kari).Select(row => row.PlannedFor).Distinct().Count());
        Assert.Equal(["2026-09", "2026-Q3"], rows.Where(row => row.Person == _kari && row.Stage == ReminderStage.Opens).Select(row => row.Period.ToString()).Order());
        Assert.All(rows, row => Assert.True(At("2026-01-01T00:00").IsSendingTimeAt(row.PlannedFor)));
    }

    [Fact]
    public void A_card_that_was_refused_is_not_sent_over_and_over()
    {
        var rows = Plan("2026-09-30T12:00", [Goal("1", _kari)]).Select(row => row.Stage == ReminderStage.Opens ? row with { State = ReminderState.Failed } : row).ToList();

        Assert.Equal(rows, Plan("2026-10-02T09:00", [Goal("1", _kari)], rows));
    }

    private static List<Reminder> Plan(string now, IReadOnlyCollection<UnansweredGoal> goals, IReadOnlyCollection<Reminder>? standing = null)
    {
        var changes = ReminderRule.Plan(_tenant, At(now), goals, standing ?? []);
        var changed = changes.Changed.ToDictionary(row => row.Id);

        return [.. (standing ?? []).Select(row => changed.GetValueOrDefault(row.Id, row)), .. changes.Added];
    }

    private static List<Reminder> Sent(List<Reminder> rows, ReminderStage stage, string at)
        => [.. rows.Select(row => row.Stage == stage ? row with { State = ReminderState.Sent, SentAt = At(at).Now } : row)];

    private static string[] Read(IEnumerable<Reminder> rows)
        => [.. rows.Where(row => row.State is ReminderState.Planned).OrderBy(row => row.PlannedFor).Select(row => $"{row.Stage} {row.PlannedFor.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}")];

    private static UnansweredGoal Goal(string number, PersonId? responsible, string? deadline = null, ReportingPeriod? period = null)
    {
        var asked = period ?? _third;
        var dates = deadline is null ? PeriodRule.DefaultDates(asked) : PeriodRule.DatesAfter(asked, [(PeriodRule.DefaultDates(asked).Opens, Day(deadline))]);

        return new UnansweredGoal(new GoalId(StableId.From("test", "goal", number)), responsible, _skole, dates);
    }

    private static MunicipalCalendar At(string local)
    {
        var zone = MunicipalCalendar.NorwegianTime;
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);

        return new MunicipalCalendar(new StoppedClock(new DateTimeOffset(time, zone.GetUtcOffset(time))), zone);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
