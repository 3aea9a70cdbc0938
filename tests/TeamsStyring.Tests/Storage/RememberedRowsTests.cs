using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Storage;

/// <summary>What is remembered outside the database is never older than what stands in it, whoever wrote and however.</summary>
[Trait("Feature", "S0-05")]
public sealed class RememberedRowsTests : StoredFjordvik
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2026, 2);

    [Fact]
    public async Task Every_change_of_a_plan_an_initiative_an_answer_or_an_address_shows_in_its_version()
    {
        await using var copy = Open();
        copy.Conversations.Add(new PersonConversation(Sample.Persons[0].Id, "29:1", "28:bot", "a:1", "t", "https://smba.example/", DateTimeOffset.UnixEpoch));
        copy.Deadlines.Add(new DeadlineSet(Guid.CreateVersion7(), Quarter, Sample.Units[0].Id, new DateOnly(2026, 8, 28), "Skolestart", null, DateTimeOffset.UnixEpoch));
        await copy.SaveChangesAsync(Now);
        var plans = (DataVersions versions) => versions.Plans;

        await ShowsAsync(plans, () => copy.Municipalities.ExecuteUpdateAsync(set => set.SetProperty(row => row.TopTitle, "rådmann"), Now));
        await ShowsAsync(plans, () => copy.Units.ExecuteUpdateAsync(set => set.SetProperty(row => row.Nicknames, "kort"), Now));
        await ShowsAsync(plans, () => copy.Persons.ExecuteUpdateAsync(set => set.SetProperty(row => row.Language, Language.Nn), Now));
        await ShowsAsync(plans, () => copy.Dimensions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Order, 7), Now));
        await ShowsAsync(plans, () => copy.Plans.ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, "Plan"), Now));
        await ShowsAsync(plans, () => copy.Goals.ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, "endret"), Now));
        await ShowsAsync(plans, () => copy.Indicators.ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, "endret"), Now));
        await ShowsAsync(plans, () => copy.Deadlines.ExecuteDeleteAsync(Now));
        await ShowsAsync(versions => versions.Initiatives, () => copy.Initiatives.ExecuteUpdateAsync(set => set.SetProperty(row => row.Order, 3), Now));
        await ShowsAsync(versions => versions.Answers, () => copy.Measurements.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "7"), Now));
        await ShowsAsync(versions => versions.Answers, () => copy.Decisions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "fordi"), Now));
        await ShowsAsync(versions => versions.Answers, () => copy.FollowUps.ExecuteUpdateAsync(set => set.SetProperty(row => row.Needs, "ro"), Now));
        await ShowsAsync(versions => versions.Conversations, () => copy.Conversations.ExecuteDeleteAsync(Now));
    }

    [Fact]
    public async Task A_change_that_was_taken_back_leaves_nothing_remembered_of_it()
    {
        var organisations = new Organisations();
        await using var copy = Open();
        var before = await organisations.ReadAsync(copy, Now);
        await using (await copy.Database.BeginTransactionAsync(Now))
        {
            await copy.Units.ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Feil navn"), Now);
            var within = await organisations.ReadAsync(copy, Now);
            Assert.Equal("Feil navn", within?.Top?.Name);
        }

        await using var other = Open();
        Assert.Equal(before?.Top?.Name, (await organisations.ReadAsync(other, Now))?.Top?.Name);
    }

    [Fact]
    public async Task An_answer_shows_at_once_whether_it_is_appended_or_mended_in_its_place()
    {
        var answered = new AnsweredPeriods();
        await using var copy = Open();
        var before = await answered.ReadAsync(copy, Quarter, Now);
        var goal = Sample.Goals().Select(row => row.Goal).First(goal => before.Find(goal) is { Achievement: not Achievement.OffTrack });
        var row = await copy.FollowUps.Where(answer => answer.Goal == goal.Id && answer.Period == Quarter).OrderBy(answer => answer.Sequence).LastAsync(Now);

        copy.FollowUps.Add(row with { Id = new FollowUpId(Guid.CreateVersion7()), Sequence = row.Sequence + 1, Achievement = Achievement.OffTrack, Key = "rettet" });
        await copy.SaveChangesAsync(Now);
        var appended = await answered.ReadAsync(copy, Quarter, Now);
        await copy.FollowUps.Where(answer => answer.Key == "rettet").ExecuteUpdateAsync(set => set.SetProperty(answer => answer.Achievement, Achievement.AtRisk), Now);
        var mended = await answered.ReadAsync(copy, Quarter, Now);
        await copy.FollowUps.Where(answer => answer.Key == "rettet").ExecuteDeleteAsync(Now);
        var withdrawn = await answered.ReadAsync(copy, Quarter, Now);

        Assert.Equal((Achievement.OffTrack, Achievement.AtRisk, row.Achievement), (appended.Of(goal), mended.Of(goal), withdrawn.Of(goal)));
        Assert.Equal(before.Answers.Values.Sum(own => own.Count), withdrawn.Answers.Values.Sum(own => own.Count));
    }

    [Fact]
    [Trait("Feature", "S1-29")]
    public async Task An_initiative_that_goes_on_after_all_is_no_longer_among_what_was_ended()
    {
        var decided = new DecidedPeriods();
        await using var copy = Open();
        var ended = await copy.Decisions.FirstAsync(decision => decision.Period == Quarter && decision.Kind != DecisionKind.Continue, Now);
        var before = await decided.ReadAsync(copy, Quarter, Now);

        copy.Decisions.Add(ended with { Id = new DecisionId(Guid.CreateVersion7()), Sequence = ended.Sequence + 1, Kind = DecisionKind.Continue, Reason = "", ReplacedBy = null });
        await copy.SaveChangesAsync(Now);
        var after = await decided.ReadAsync(copy, Quarter, Now);

        Assert.Equal(ended.Kind, before.Single(row => row.Initiative == ended.Initiative).Kind);
        Assert.Equal(DecisionKind.Continue, after.Single(row => row.Initiative == ended.Initiative).Kind);
        Assert.Equal(before.Count, after.Count);
    }

    [Fact]
    public async Task What_was_asked_last_is_known_at_once_and_stands_in_its_row_when_the_program_has_stopped()
    {
        var person = Sample.Persons[0].Id;
        await using (var memories = new ConversationMemories(Copies, NullLogger<ConversationMemories>.Instance))
        {
            foreach (var number in Enumerable.Range(1, 40))
            {
                memories.Keep(Sample.Municipality.Id, new ConversationMemory(person, $"a:{number % 2}", $"{number}", [], Language.Nb, Chosen: false, DateTimeOffset.UnixEpoch.AddSeconds(number)));
            }

            await using var asked = Open();
            Assert.Equal(["40", "39"], (await memories.ReadAsync(asked, person, Now)).Select(memory => memory.Question));
        }

        await using var copy = Open();
        await using var restarted = new ConversationMemories(Copies, NullLogger<ConversationMemories>.Instance);
        Assert.Equal(["40", "39"], (await restarted.ReadAsync(copy, person, Now)).Select(memory => memory.Question));
    }

    private async Task ShowsAsync(Func<DataVersions, string> version, Func<Task<int>> change)
    {
        await using var other = Open();
        var before = version(await other.ReadVersionsAsync(Now));
        Assert.True(await change() > 0);
        Assert.NotEqual(before, version(await other.ReadVersionsAsync(Now)));
    }
}
