using TeamsStyring.App.Local;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.Scheduling;

[Trait("Feature", "S1-20")]
public sealed class RestartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_card_that_was_on_its_way_when_the_program_was_killed_is_taken_up_told_of_and_not_sent_twice()
    {
        await using (var killed = await StartAsync("2026-09-16T12:00"))
        {
            // The call never comes back: the row stays as it was when the process died.
            killed.Teams = (_, _) => throw new InvalidOperationException("Killed.");
            await killed.MoveToAsync("2026-10-01T08:00", Now);
            Assert.Equal(2, (await killed.ReadRemindersAsync(Now)).Count(row => row.State is ReminderState.Sending));
        }

        await using var restarted = await StartAsync("2026-09-16T12:03");
        await restarted.Get<LiveFirstDays>().RunInTurnAsync(Now);

        Assert.Empty(restarted.Arrived);
        Assert.All(
            (await restarted.ReadRemindersAsync(Now)).Where(row => row.Stage == ReminderStage.Opens),
            row => Assert.Equal((ReminderState.Unknown, ReminderReason.Interrupted, 1), (row.State, row.Reason, row.Attempts)));

        await restarted.MoveToAsync("2026-10-12T12:00", Now);
        Assert.Equal(["2026-10-12 08:00 kari 2026-Q3 reminder", "2026-10-12 08:00 ola 2026-Q3 reminder"], restarted.Arrived);
    }

    [Fact]
    public async Task What_fell_due_while_the_program_was_off_comes_at_the_next_start_with_its_own_date()
    {
        await using (var stopped = await StartAsync("2026-09-16T12:00"))
        {
            await stopped.MoveToAsync("2026-09-20T12:00", Now);
        }

        await using var restarted = await StartAsync("2026-09-28T09:00");
        await restarted.Get<LiveFirstDays>().RunInTurnAsync(Now);

        Assert.Equal(["2026-10-01 08:00 kari 2026-Q3 opens", "2026-10-01 08:00 ola 2026-Q3 opens"], restarted.Arrived.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_a_move_repeats_nothing()
    {
        await using (var first = await StartAsync("2026-09-16T12:00"))
        {
            await first.MoveToAsync("2026-10-12T09:00", Now);
            Assert.Equal(4, first.Arrived.Count);
        }

        await using var second = await StartAsync("2026-09-16T12:01");
        await second.Get<LiveFirstDays>().RunInTurnAsync(Now);

        Assert.Empty(second.Arrived);
        Assert.Equal(ClockedKommune.Instant("2026-10-12T09:01"), second.Calendar.Now);
    }

    [Theory]
    [InlineData(null, "2026-11-22T10:00")]
    [InlineData("2026-10-05T09:00", "2026-10-05T09:00")]
    [InlineData("2026-12-24T18:00", "2026-12-24T18:00")]
    public async Task The_clock_starts_where_the_settings_say_and_at_the_real_time_when_they_say_nothing(string? configured, string shown)
    {
        await using var kommune = await ClockedKommune.StartAsync(_folder.Path, "2026-11-22T10:00", configured, Now);

        Assert.Equal(ClockedKommune.Instant(shown), kommune.Calendar.Now);
    }

    [Theory]
    [InlineData("2026-10-05T09:00", "2026-10-20T10:30")]
    [InlineData("2026-10-28T09:00", "2026-10-28T09:00")]
    public async Task After_a_restart_the_later_of_the_kept_clock_and_the_settings_holds(string configured, string shown)
    {
        await using (var first = await ClockedKommune.StartAsync(_folder.Path, "2026-11-22T10:00", "2026-10-05T09:00", Now))
        {
            await first.MoveToAsync("2026-10-20T10:00", Now);
        }

        await using var second = await ClockedKommune.StartAsync(_folder.Path, "2026-11-22T10:30", configured, Now);

        Assert.Equal(ClockedKommune.Instant(shown), second.Calendar.Now);
    }

    [Fact]
    public async Task At_the_first_start_the_days_since_the_quarter_opened_are_lived_through()
    {
        await using var kommune = await StartAsync("2026-10-13T10:00");

        await kommune.Get<LiveFirstDays>().RunInTurnAsync(Now);

        Assert.Equal(
            ["2026-10-01 08:00 kari 2026-Q3 opens", "2026-10-01 08:00 ola 2026-Q3 opens", "2026-10-12 08:00 kari 2026-Q3 reminder", "2026-10-12 08:00 ola 2026-Q3 reminder"],
            kommune.Arrived);
        Assert.Equal(ClockedKommune.Instant("2026-10-13T10:00"), kommune.Calendar.Now);
    }

    [Fact]
    public async Task Quartz_works_on_after_the_clock_was_moved()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        var scheduler = await kommune.Get<Quartz.ISchedulerFactory>().GetScheduler(Now);
        await scheduler.Start(Now);

        await kommune.MoveToAsync("2026-10-14T09:00", Now);

        Assert.Equal(Quartz.SchedulerStatus.Running, scheduler.Status);
        await scheduler.Shutdown(waitForJobsToComplete: true, Now);
    }

    private Task<ClockedKommune> StartAsync(string now) => ClockedKommune.StartAsync(_folder.Path, now, null, Now);
}
