using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Storage;

/// <summary>What is kept between two presses on the card is what stands in the plan and in the answers, whoever changed them in between.</summary>
[Trait("Feature", "S1-23")]
public sealed class OwnGoalsTests : StoredFjordvik
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Quarter(2026, 3);

    private readonly StoppedClock _clock = new(DateTimeOffset.UnixEpoch);
    private readonly OwnGoals _own;

    public OwnGoalsTests() => _own = new OwnGoals(_clock);

    [Fact]
    public async Task Whoever_goes_through_the_card_sees_what_others_change_in_the_plan_and_in_the_answers_meanwhile()
    {
        await using var copy = Open();
        var (person, rows) = await SomebodyAsync(copy);
        var answer = rows.History.FollowUps[^1];
        var goal = rows.Goal.Id;

        await ShowsAsync(() => copy.Goals.Where(row => row.Id == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, "Nytt mål"), Now), now => now.Goal.Title == "Nytt mål");
        await ShowsAsync(() => copy.Indicators.Where(row => row.Goal == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Ny indikator"), Now), now => now.Indicators.All(row => row.Name == "Ny indikator"));
        await ShowsAsync(() => copy.Initiatives.Where(row => row.Goal == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, InitiativeStatus.Delayed), Now), now => now.Initiatives.All(row => row.Status is InitiativeStatus.Delayed));
        await ShowsAsync(() => copy.Measurements.Where(row => row.Goal == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "7"), Now), now => now.History.Measurements.All(row => row.Text == "7"));
        await ShowsAsync(() => copy.Decisions.Where(row => row.Goal == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "fordi"), Now), now => now.History.Decisions.All(row => row.Reason == "fordi"));
        await ShowsAsync(
            async () =>
            {
                copy.FollowUps.Add(answer with { Id = new FollowUpId(Guid.CreateVersion7()), Sequence = answer.Sequence + 1, Key = "rettet", Needs = "ro" });
                await copy.SaveChangesAsync(Now);
            },
            now => now.History.NewestIn(answer.Period)?.Needs == "ro");

        async Task ShowsAsync(Func<Task> change, Func<GoalRows, bool> isSeen)
        {
            Assert.False(isSeen((await _own.ReadAsync(copy, person, Period, Now)).Single(row => row.Goal.Id == goal)));
            await change();
            Assert.True(isSeen((await _own.ReadAsync(copy, person, Period, Now)).Single(row => row.Goal.Id == goal)));
        }
    }

    [Fact]
    [Trait("Feature", "S1-24")]
    public async Task A_goal_that_is_handed_over_leaves_the_one_and_comes_to_the_other()
    {
        await using var copy = Open();
        var (person, rows) = await SomebodyAsync(copy);
        var other = Sample.Persons.Select(one => one.Id).First(id => id != person && id != rows.Goal.Deputy);
        var goal = rows.Goal.Id;
        Assert.DoesNotContain(await _own.ReadAsync(copy, other, Period, Now), row => row.Goal.Id == goal);

        await copy.Goals.Where(row => row.Id == goal).ExecuteUpdateAsync(set => set.SetProperty(row => row.Responsible, other), Now);

        Assert.DoesNotContain(await _own.ReadAsync(copy, person, Period, Now), row => row.Goal.Id == goal);
        Assert.Contains(await _own.ReadAsync(copy, other, Period, Now), row => row.Goal.Id == goal);
    }

    [Fact]
    public async Task However_many_answer_and_however_late_each_has_the_own_goals()
    {
        await using var copy = Open();
        for (var round = 0; round < 3; round++)
        {
            foreach (var person in Enumerable.Range(0, 200).Select(number => Sample.Persons[number % Sample.Persons.Count].Id))
            {
                Assert.All(await _own.ReadAsync(copy, person, Period, Now), rows => Assert.True(rows.Goal.Responsible == person || rows.Goal.Deputy == person));
                Assert.All(await _own.ReadAsync(copy, person, Period, Now), rows => Assert.All(rows.History.FollowUps, answer => Assert.Equal(rows.Goal.Id, answer.Goal)));
            }

            _clock.MoveTo(_clock.GetUtcNow().AddMinutes(11));
        }
    }

    private async Task<(PersonId Person, GoalRows Rows)> SomebodyAsync(WorkingCopy copy)
    {
        foreach (var person in Sample.Goals().Select(row => row.Goal.Responsible).OfType<PersonId>().Distinct())
        {
            var rows = (await _own.ReadAsync(copy, person, Period, Now)).FirstOrDefault(
                row => row is { Indicators.Count: > 0, Initiatives.Count: > 0, History: { FollowUps.Count: > 0, Measurements.Count: > 0, Decisions.Count: > 0 } });
            if (rows is not null)
            {
                return (person, rows);
            }
        }

        throw new InvalidOperationException("The sample lacks somebody with a goal that has everything.");
    }
}
