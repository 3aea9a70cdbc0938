using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;
using TeamsStyring.Storage.Queries;
using TeamsStyring.Tests.DevTools;

namespace TeamsStyring.Tests.Storage;

/// <summary>What a turn writes with a statement of its own stands there, to the letter, as Entity Framework reads it.</summary>
[Trait("Feature", "S0-05")]
public sealed class WrittenRowsTests : StoredFjordvik
{
    private static readonly DateTimeOffset Noon = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);

    private static readonly TenantId Neighbour = new("nabo");

    [Fact]
    public async Task Where_a_person_is_reached_is_kept_as_it_was_told_last_and_the_welcome_stays()
    {
        var told = new PersonConversation(Sample.Persons[0].Id, "29:1", "28:bot", "a:1", "t", "https://smba.example/emea/", Noon) { ServiceUrlVerified = true };
        await using var copy = Open();
        await using var neighbour = Copies.Open(Neighbour);
        await neighbour.KeepConversationAsync(told with { ConversationId = "a:nabo" }, Now);

        await copy.KeepConversationAsync(told, Now);
        Assert.Equal(Fjordvik.Written(told), Fjordvik.Written(await copy.Conversations.SingleAsync(Now)));

        await copy.Conversations.ExecuteUpdateAsync(set => set.SetProperty(row => row.WelcomedAt, Noon), Now);
        var moved = new PersonConversation(told.Person, "29:2", "28:ny", "a:2", "t2", "https://smba.example/no/", Noon.AddHours(1)) { ServiceUrlVerified = false };
        await copy.KeepConversationAsync(moved, Now);

        Assert.Equal(Fjordvik.Written(moved with { WelcomedAt = Noon }), Fjordvik.Written(await copy.Conversations.SingleAsync(Now)));
        Assert.Equal("a:nabo", (await neighbour.Conversations.SingleAsync(Now)).ConversationId);
    }

    [Fact]
    public async Task A_new_address_of_the_bot_is_told_of_everybody_and_of_nobody_next_door()
    {
        var told = new PersonConversation(Sample.Persons[0].Id, "29:1", "28:bot", "a:1", "t", "http://localhost:1/", Noon);
        await using var copy = Open();
        await using var neighbour = Copies.Open(Neighbour);
        await neighbour.KeepConversationAsync(told, Now);
        await copy.KeepConversationAsync(told, Now);
        await copy.KeepConversationAsync(told with { Person = Sample.Persons[1].Id, BotId = "28:annen" }, Now);

        await copy.MoveConversationsAsync("28:bot", "http://localhost:2/", Now);

        Assert.Equal(["http://localhost:2/", "http://localhost:1/"], (await copy.Conversations.ToListAsync(Now)).OrderByDescending(row => row.BotId).Select(row => row.ServiceUrl));
        Assert.Equal("http://localhost:1/", (await neighbour.Conversations.SingleAsync(Now)).ServiceUrl);
        Assert.Equal(Sample.Persons.Skip(2).Select(person => person.Id.Value).Order(StringComparer.Ordinal), (await copy.ListWithoutConversationAsync(Now)).Select(id => id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_asked_last_takes_the_place_of_what_was_asked_before_in_the_same_chat()
    {
        var goals = Sample.Goals().Take(2).Select(row => row.Goal.Id).ToList();
        var first = new ConversationMemory(Sample.Persons[0].Id, "a:1", "{}", [], Language.Nb, Chosen: false, Noon);
        var last = first with { Question = """{"intent":"status"} æøå""", Listed = goals, Language = Language.Nn, Chosen = true, At = Noon.AddMinutes(1) };
        await using var copy = Open();

        foreach (var memory in new[] { first, first with { Conversation = "a:2" }, last })
        {
            await copy.KeepMemoryAsync(memory, Now);
        }

        Assert.Equal(
            [Fjordvik.Written(last), Fjordvik.Written(first with { Conversation = "a:2" })],
            (await copy.Memories.OrderBy(row => row.Conversation).ToListAsync(Now)).Select(Fjordvik.Written));
    }

    [Fact]
    public async Task A_setting_is_kept_over_and_forgotten()
    {
        await using var copy = Open();
        await using var neighbour = Copies.Open(Neighbour);
        await neighbour.KeepSettingAsync("noe", "nabo", Now);

        await copy.KeepSettingAsync("noe", "en", Now);
        await copy.KeepSettingAsync("noe", "to", Now);
        Assert.Equal("to", await copy.ReadSettingAsync("noe", Now));

        await copy.ForgetSettingAsync("noe", Now);
        Assert.Null(await copy.ReadSettingAsync("noe", Now));
        Assert.Equal("nabo", await neighbour.ReadSettingAsync("noe", Now));
    }

    [Fact]
    public async Task Of_statements_that_belong_together_none_stands_when_one_fails()
    {
        await using var copy = Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => copy.TogetherAsync(async () =>
        {
            await copy.KeepSettingAsync("noe", "halvveis", Now);
            throw new InvalidOperationException("strømbrudd");
        }));

        Assert.Null(await copy.ReadSettingAsync("noe", Now));
        await copy.TogetherAsync(() => copy.KeepSettingAsync("noe", "helt", Now));
        await using var other = Open();
        Assert.Equal("helt", await other.ReadSettingAsync("noe", Now));
    }

    [Fact]
    public async Task What_somebody_was_first_with_stands_and_of_what_comes_second_nothing_does()
    {
        var goal = Sample.Goals().First().Goal;
        var first = new Evidence(new EvidenceId(Guid.CreateVersion7()), goal.Id, "først", "", Sample.Persons[0].Id, Noon, "samme");
        var second = first with { Id = new EvidenceId(Guid.CreateVersion7()), Text = "så" };
        await using var copy = Open();

        Assert.True(await copy.KeepEvidenceAsync(first, Now));
        Assert.False(await copy.KeepEvidenceAsync(second, Now));
        Assert.False(await copy.TryTogetherAsync(async () =>
        {
            await copy.KeepSettingAsync("noe", "halvveis", Now);
            await copy.AppendAsync(FollowUpShapes.Evidence, [second], Now);
            return true;
        }));
        Assert.False(await copy.TryTogetherAsync(async () =>
        {
            await copy.KeepSettingAsync("noe", "oppgitt", Now);
            return false;
        }));

        Assert.Equal("først", Assert.Single(await copy.ReadEvidenceAsync(goal.Id, Now)).Text);
        Assert.Null(await copy.ReadSettingAsync("noe", Now));
    }

    [Fact]
    public async Task A_row_is_written_over_only_in_the_kommune_that_has_it()
    {
        await using var copy = Open();
        await using var neighbour = Copies.Open(Neighbour);
        var initiative = (await copy.Initiatives.FirstAsync(Now)) with { Title = "Nytt navn «æøå»", Due = null };

        Assert.False(await neighbour.ReplaceAsync(PlanShapes.Initiative, initiative, Now));
        Assert.NotEqual(initiative.Title, (await copy.ReadInitiativesAsync([initiative.Id], Now))[0].Title);

        Assert.True(await copy.ReplaceAsync(PlanShapes.Initiative, initiative, Now));
        Assert.Equal(initiative, await copy.Initiatives.SingleAsync(row => row.Id == initiative.Id, Now));
    }

    [Fact]
    public async Task A_reminder_that_somebody_asks_for_is_planned_once_and_again_when_it_was_cancelled()
    {
        var asked = new Reminder(
            new ReminderId(Guid.CreateVersion7()), Sample.Persons[0].Id, Sample.Units[0].Id, ReportingPeriod.Quarter(2026, 3), ReminderStage.Manual(new DateOnly(2026, 10, 6)), Noon, null,
            ReminderState.Planned, 0, "", "");
        await using var copy = Open();

        await copy.PlanReminderAsync(asked, Now);
        await copy.PlanReminderAsync(asked with { PlannedFor = Noon.AddDays(1) }, Now);
        Assert.Equal(asked, await copy.Reminders.SingleAsync(row => row.Id == asked.Id, Now));

        await copy.CancelReminderAsync(asked.Id, ReminderReason.NothingMissing, Now);
        await copy.PlanReminderAsync(asked with { PlannedFor = Noon.AddDays(1) }, Now);
        Assert.Equal(asked with { PlannedFor = Noon.AddDays(1) }, await copy.Reminders.SingleAsync(row => row.Id == asked.Id, Now));

        Assert.True(await copy.ClaimReminderAsync(asked with { PlannedFor = Noon.AddDays(1) }, Now));
        Assert.False(await copy.ClaimReminderAsync(asked with { PlannedFor = Noon.AddDays(1) }, Now));
    }
}
