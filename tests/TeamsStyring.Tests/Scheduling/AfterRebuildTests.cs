using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Local;
using TeamsStyring.App.Reminders;
using TeamsStyring.App.Scheduling;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.Scheduling;

/// <summary>The working copy is thrown away and filled from the lists, which say what was answered and not what was sent.</summary>
[Trait("Feature", "N13")]
public sealed class AfterRebuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    /// <summary>The cards had come on 1 and 12 October; the next are those of the last day and of the day after.</summary>
    [Theory]
    [InlineData("2026-10-05T12:00", "2026-10-12 08:00 kari 2026-Q3 reminder", "2026-10-15 08:00 kari 2026-Q3 last-day", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-12T07:59", "2026-10-12 08:00 kari 2026-Q3 reminder", "2026-10-15 08:00 kari 2026-Q3 last-day", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-12T08:00", "2026-10-15 08:00 kari 2026-Q3 last-day", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-13T12:00", "2026-10-15 08:00 kari 2026-Q3 last-day", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-13T23:00", "2026-10-15 08:00 kari 2026-Q3 last-day", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-15T17:00", "2026-10-16 08:00 kari 2026-Q3 late")]
    [InlineData("2026-10-16T10:00")]
    [InlineData("2026-10-17T12:00")]
    public async Task Nobody_gets_a_card_again_and_the_next_step_comes_on_its_day(string rebuilt, params string[] cards)
    {
        await using var kommune = await RebuiltAsync(rebuilt);

        await kommune.MoveToAsync("2026-10-30T12:00", Now);

        Assert.Equal(cards, kommune.Arrived.Where(card => card.Contains("kari", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task While_rows_are_still_coming_back_nobody_is_reminded_of_what_may_be_answered()
    {
        await using var kommune = await ClockedKommune.StartAsync(_folder.Path, "2026-10-12T07:00", null, Now);
        await using var copy = kommune.Open();
        await Rebuild.BeginAsync(copy, Now);

        await kommune.MoveToAsync("2026-10-12T12:00", Now);

        Assert.Empty(kommune.Arrived);
        Assert.Empty(await kommune.ReadRemindersAsync(Now));
    }

    [Fact]
    public async Task What_was_passed_over_stands_with_its_reason_however_often_it_is_planned()
    {
        await using var kommune = await RebuiltAsync("2026-10-13T18:00");
        var plan = kommune.Get<PlanReminders>();
        await plan.RunAsync(LocalTenant.Id, Now);
        await plan.RunAsync(LocalTenant.Id, Now);

        var passed = (await kommune.ReadRemindersAsync(Now)).Where(row => row.PlannedFor <= kommune.Calendar.Now).ToList();

        Assert.Equal(2, passed.Count(row => row.Person == ClockedKommune.Kari));
        Assert.All(passed, row => Assert.Equal((ReminderState.Cancelled, ReminderReason.Rebuilt), (row.State, row.Reason)));
    }

    private async Task<ClockedKommune> RebuiltAsync(string now)
    {
        var kommune = await ClockedKommune.StartAsync(_folder.Path, now, null, Now);
        await using var copy = kommune.Open();
        await Rebuild.BeginAsync(copy, Now);
        await Rebuild.EndAsync(copy, Now);

        return kommune;
    }
}
