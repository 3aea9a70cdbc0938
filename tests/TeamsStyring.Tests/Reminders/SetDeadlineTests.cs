using TeamsStyring.App.Reminders;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Tests.Scheduling;

namespace TeamsStyring.Tests.Reminders;

[Trait("Feature", "S1-20")]
public sealed class SetDeadlineTests : IDisposable
{
    private static readonly ReportingPeriod _third = ReportingPeriod.Quarter(2026, 3);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_unit_that_gets_more_time_is_reminded_later_and_the_others_as_before()
    {
        await using var kommune = await StartAsync("2026-09-16T12:00");
        await kommune.MoveToAsync("2026-10-05T10:00", Now);

        Assert.IsType<SetDeadlineOutcome.Set>(await SetAsync(kommune, ClockedKommune.Controller, ClockedKommune.Skole, "2026-10-29"));
        await kommune.MoveToAsync("2026-11-02T10:00", Now);

        Assert.Equal(["2026-10-01", "2026-10-26", "2026-10-29", "2026-10-30"], Days(kommune, "kari"));
        Assert.Equal(["2026-10-01", "2026-10-12", "2026-10-15", "2026-10-16"], Days(kommune, "ola"));
    }

    [Fact]
    public async Task What_is_planned_moves_at_once_and_everybody_can_see_it()
    {
        await using var kommune = await StartAsync("2026-10-01T09:00");
        await kommune.MoveToAsync("2026-10-05T10:00", Now);
        await SetAsync(kommune, ClockedKommune.Controller, ClockedKommune.Kommune, "2026-10-29");

        var lastDay = (await kommune.ReadRemindersAsync(Now)).First(row => row.Stage == ReminderStage.LastDay);
        Assert.Equal(ClockedKommune.Instant("2026-10-29T08:00"), lastDay.PlannedFor);

        await using var copy = kommune.Open();
        var shown = await kommune.Get<ShowDeadlines>().RunAsync(await kommune.CallerAsync(ClockedKommune.Ola, Now), copy, _third, Now);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 29)), (shown.Opens, shown.Deadline));
        Assert.Equal(("Fjordvik kommune", "Siv Styring", "Høstferie"), (shown.Decisions.Single().UnitName, shown.Decisions.Single().ByName, shown.Decisions.Single().Reason));
    }

    [Fact]
    public async Task The_same_deadline_twice_is_one_decision()
    {
        await using var kommune = await StartAsync("2026-10-05T09:00");
        await SetAsync(kommune, ClockedKommune.Controller, ClockedKommune.Skole, "2026-10-29");
        await SetAsync(kommune, ClockedKommune.Controller, ClockedKommune.Skole, "2026-10-29");

        await using var copy = kommune.Open();
        Assert.Single((await kommune.Get<ShowDeadlines>().RunAsync(await kommune.CallerAsync(ClockedKommune.Ola, Now), copy, _third, Now)).Decisions);
    }

    [Fact]
    public async Task Only_a_controller_sets_deadlines_not_the_leader_of_the_kommune()
    {
        await using var kommune = await StartAsync("2026-10-05T09:00");

        Assert.IsType<SetDeadlineOutcome.OnlyControllers>(await SetAsync(kommune, ClockedKommune.Kari, ClockedKommune.Skole, "2026-10-29"));
    }

    [Theory]
    [InlineData("2026-09-30", typeof(SetDeadlineOutcome.BeforeEnd))]
    [InlineData("2026-10-02", typeof(SetDeadlineOutcome.HasPassed))]
    [InlineData("2026-10-17", typeof(SetDeadlineOutcome.NotAWorkingDay))]
    [InlineData("2027-05-07", typeof(SetDeadlineOutcome.NotAWorkingDay))] // inneklemt after Kristi himmelfartsdag
    [InlineData("2027-08-02", typeof(SetDeadlineOutcome.TooLate))]
    [InlineData("2026-10-16", typeof(SetDeadlineOutcome.Set))]
    public async Task A_deadline_is_a_working_day_that_lies_ahead(string deadline, Type outcome)
    {
        await using var kommune = await StartAsync("2026-10-05T09:00");

        Assert.IsType(outcome, await SetAsync(kommune, ClockedKommune.Controller, ClockedKommune.Kommune, deadline));
    }

    [Fact]
    public async Task A_unit_of_nobody_is_not_found()
    {
        await using var kommune = await StartAsync("2026-10-05T09:00");
        var nowhere = ClockedKommune.Skole with { Id = new UnitId(Guid.CreateVersion7()) };

        Assert.IsType<SetDeadlineOutcome.UnknownUnit>(await SetAsync(kommune, ClockedKommune.Controller, nowhere, "2026-10-29"));
    }

    private static async Task<SetDeadlineOutcome> SetAsync(ClockedKommune kommune, PersonId by, Unit unit, string deadline)
    {
        await using var copy = kommune.Open();
        var wish = new DeadlineRequest(unit.Id.Value, DateOnly.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture), "Høstferie");

        return await kommune.Get<SetDeadline>().RunAsync(await kommune.CallerAsync(by, Now), copy, _third, wish, Now);
    }

    private static IEnumerable<string> Days(ClockedKommune kommune, string person)
        => kommune.Arrived.Where(line => line.Contains(person, StringComparison.Ordinal)).Select(line => line[..10]);

    private Task<ClockedKommune> StartAsync(string now) => ClockedKommune.StartAsync(_folder.Path, now, null, Now);
}
