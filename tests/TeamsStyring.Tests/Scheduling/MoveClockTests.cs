using TeamsStyring.App.Local;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.Scheduling;

[Trait("Feature", "S1-20")]
public sealed class MoveClockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_card_comes_at_its_own_time_and_in_order_however_far_the_clock_is_moved()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");

        Assert.IsType<MoveOutcome.Moved>(await kommune.MoveToAsync("2026-10-20T09:00", Now));

        Assert.Equal(
            [
                "2026-10-01 08:00 kari 2026-Q3 opens",
                "2026-10-01 08:00 ola 2026-Q3 opens",
                "2026-10-12 08:00 kari 2026-Q3 reminder",
                "2026-10-12 08:00 ola 2026-Q3 reminder",
                "2026-10-15 08:00 kari 2026-Q3 last-day",
                "2026-10-15 08:00 ola 2026-Q3 last-day",
                "2026-10-16 08:00 kari 2026-Q3 late",
                "2026-10-16 08:00 ola 2026-Q3 late",
            ],
            kommune.Arrived);
        Assert.Equal(ClockedKommune.Instant("2026-10-20T09:00"), kommune.Calendar.Now);
    }

    [Fact]
    public async Task In_small_steps_the_same_cards_come_at_the_same_times_as_in_one()
    {
        using var other = new TemporaryFolder();
        await using var inSteps = await StartAsync("2026-09-16T12:00");
        await using var inOne = await ClockedKommune.StartAsync(other.Path, "2026-09-16T12:00", null, Now);
        for (var at = ClockedKommune.Instant("2026-09-17T12:00"); at <= ClockedKommune.Instant("2026-10-20T12:00"); at = at.AddHours(57))
        {
            await inSteps.Get<MoveClock>().ToAsync(at, Now);
        }

        await inOne.MoveToAsync("2026-10-20T12:00", Now);

        Assert.Equal(inOne.Arrived, inSteps.Arrived);
    }

    [Fact]
    public async Task A_year_is_lived_through_and_nobody_gets_two_cards_a_day_or_one_on_a_day_off()
    {
        await using var kommune = await StartAsync("2026-03-01T12:00");

        await kommune.MoveToAsync("2027-03-15T12:00", Now);

        var rows = await kommune.ReadRemindersAsync(Now);
        Assert.Equal(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"], rows.Select(row => $"{row.Period}").Distinct());
        Assert.Equal(32, rows.Count(row => row.State is ReminderState.Sent));
        Assert.Equal(32, kommune.Arrived.Select(line => string.Join(' ', line.Split(' ')[..3])).Distinct().Count());
        Assert.All(rows, row => Assert.True(kommune.Calendar.IsSendingTimeAt(row.SentAt ?? default)));
    }

    [Fact]
    public async Task Somebody_who_answers_on_the_way_gets_no_more_cards()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        await kommune.MoveToAsync("2026-10-05T10:00", Now);

        await kommune.AnswerAsync(ClockedKommune.Kari, ReportingPeriod.Quarter(2026, 3), Now);
        await kommune.MoveToAsync("2026-10-20T09:00", Now);

        Assert.Single(kommune.Arrived, line => line.Contains("kari", StringComparison.Ordinal));
        Assert.Equal(4, kommune.Arrived.Count(line => line.Contains("ola", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_clock_never_goes_back_but_the_minute_it_shows_may_be_asked_for_again()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00:30");

        Assert.IsType<MoveOutcome.WouldGoBack>(await kommune.MoveToAsync("2026-09-16T11:59", Now));
        Assert.IsType<MoveOutcome.Moved>(await kommune.MoveToAsync("2026-09-16T12:00", Now));
        Assert.Equal(ClockedKommune.Instant("2026-09-16T12:00:30"), kommune.Calendar.Now);
    }

    [Fact]
    public async Task The_clock_runs_on_with_the_real_one_after_it_was_moved()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        await kommune.MoveToAsync("2026-10-05T09:00", Now);

        kommune.Real.MoveTo(ClockedKommune.Instant("2026-09-16T12:20"));

        Assert.Equal(ClockedKommune.Instant("2026-10-05T09:20"), kommune.Calendar.Now);
    }

    [Fact]
    public async Task Two_who_move_the_clock_at_once_wait_for_each_other()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");

        var outcomes = await Task.WhenAll(kommune.MoveToAsync("2026-10-20T09:00", Now), kommune.MoveToAsync("2026-10-20T09:00", Now), kommune.MoveToAsync("2026-10-13T09:00", Now));

        Assert.Contains(outcomes, outcome => outcome is MoveOutcome.Moved);
        Assert.Equal(8, kommune.Arrived.Count);
        Assert.Equal(ClockedKommune.Instant("2026-10-20T09:00"), kommune.Calendar.Now);
    }

    [Fact]
    public async Task Cards_come_at_eight_before_and_after_the_clock_is_put_back()
    {
        await using var kommune = await StartAsync("2026-10-02T07:00");
        await SetDeadlineAsync(kommune, new DateOnly(2026, 10, 28));

        await kommune.MoveToAsync("2026-10-30T12:00", Now);

        Assert.Equal(
            ["2026-10-02 08:00", "2026-10-23 08:00", "2026-10-28 08:00", "2026-10-29 08:00"],
            kommune.Arrived.Where(line => line.Contains("kari", StringComparison.Ordinal)).Select(line => line[..16]));
        Assert.Equal(TimeSpan.FromHours(1), kommune.Calendar.Now.Offset);
    }

    [Fact]
    public async Task One_card_that_cannot_be_made_does_not_hold_back_the_others()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        kommune.Broken = ClockedKommune.Kari;

        await kommune.MoveToAsync("2026-10-01T12:00", Now);

        Assert.Equal(["2026-10-01 08:00 ola 2026-Q3 opens"], kommune.Arrived);
        Assert.Equal(ReminderState.Planned, (await kommune.ReadRemindersAsync(Now)).Single(row => row.Person == ClockedKommune.Kari && row.Stage == ReminderStage.Opens).State);
    }

    [Fact]
    public async Task What_Teams_refuses_or_does_not_tell_stands_in_the_list_and_is_not_repeated()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        kommune.Teams = (person, _) => person == ClockedKommune.Kari ? new SendOutcome.Refused(SendRefusal.Blocked) : new SendOutcome.Unknown("timeout");

        await kommune.MoveToAsync("2026-10-08T12:00", Now);

        Assert.Equal(
            [(ReminderState.Failed, "blocked", 1), (ReminderState.Unknown, "timeout", 1)],
            (await kommune.ReadRemindersAsync(Now)).Where(row => row.Stage == ReminderStage.Opens).Select(row => (row.State, row.Reason, row.Attempts)));
    }

    private static async Task SetDeadlineAsync(ClockedKommune kommune, DateOnly deadline)
    {
        await using var copy = kommune.Open();
        copy.Deadlines.Add(new DeadlineSet(Guid.CreateVersion7(), ReportingPeriod.Quarter(2026, 3), ClockedKommune.Kommune.Id, deadline, "", null, kommune.Calendar.Now));
        await copy.SaveChangesAsync(Now);
    }

    private Task<ClockedKommune> StartAsync(string now) => ClockedKommune.StartAsync(_folder.Path, now, null, Now);
}
