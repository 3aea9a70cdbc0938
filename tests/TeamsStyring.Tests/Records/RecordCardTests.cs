using System.Text;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.Records;

/// <summary>The cards of a change and of a friendly reminder, as somebody has read and approved them.</summary>
[Trait("Feature", "S1-44")]
public sealed class RecordCardTests
{
    [Theory, InlineData(Language.Nb), InlineData(Language.Nn), InlineData(Language.Sv), InlineData(Language.En)]
    public void The_cards_read_as_approved(Language language)
    {
        var outline = new StringBuilder();
        foreach (var card in All(language))
        {
            outline.AppendLine(CardOutline.Of(card));
        }

        Snapshot.Approve(outline.ToString(), $"{nameof(RecordCard)}.{language}");
    }

    [Fact]
    public async Task Microsoft_s_own_parser_has_nothing_to_say_about_any_of_them()
    {
        using var folder = new TemporaryFolder();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (number, card) in All(language).Index())
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.Path, $"{language}.{number}.json"), ProtocolJson.ToBytes(card), TestContext.Current.CancellationToken);
            }
        }

        var run = await new NodeRoom("src", "web").RunAsync("check-cards", TestContext.Current.CancellationToken, folder.Path);

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public void A_word_that_is_a_colour_leaves_the_choice_to_the_person()
    {
        Assert.Equal([Achievement.OnTrack, Achievement.ReachedEarly], RecordStatus.ChoicesFor("Green", Solsiden.AnswerInTime, Solsiden.Q3));
        Assert.Equal([Achievement.OffTrack], RecordStatus.ChoicesFor("Red", Solsiden.AnswerInTime, Solsiden.Q3));
        Assert.Equal([Achievement.Partly], RecordStatus.ChoicesFor(nameof(Achievement.Partly), Solsiden.AnswerInTime, Solsiden.Q3));
    }

    private static IEnumerable<AdaptiveCard> All(Language language)
    {
        var goal = new RecordGoal(Solsiden.AnswerInTime, [Solsiden.Days], [], Solsiden.Answered(Solsiden.AnswerInTime, Solsiden.Q3, Achievement.AtRisk, "", "To vakante stillinger.", new CauseGiven(Cause.Staffing, CauseEffect.Hindered)), new Dictionary<IndicatorId, decimal> { [Solsiden.Days.Id] = 27 }, "\"1-1-0\"");
        var wish = new RecordWish(language, RecordKind.Status, Solsiden.Q3) { Goals = [goal.Goal.Id], Key = "key" };
        var asked = new RemindAsked(language, Solsiden.Q3, [Solsiden.AnswerInTime.Unit], "Solsiden skole");
        var at = new DateTimeOffset(2026, 10, 14, 9, 0, 0, TimeSpan.FromHours(2));
        var kari = new ToRemind(new Person(new PersonId("kari"), "Kari Berg", "", null, null, language), Solsiden.AnswerInTime.Unit, Solsiden.Q3, 2);
        RecordOutcome[] records =
        [
            RecordCard.Answer(wish with { Status = nameof(Achievement.OffTrack) }, goal, []),
            RecordCard.Answer(wish with { Status = nameof(AchievementColour.Green) }, goal with { Newest = null }, []),
            RecordCard.Answer(wish with { Kind = RecordKind.Figure, Figure = "19", Topic = "" }, goal, []),
            RecordCard.Initiative(wish with { Kind = RecordKind.Initiative, Text = "kurs i mars" }, goal.Goal, []),
            RecordCard.ChooseGoal(wish, [Solsiden.AnswerInTime, Solsiden.Parents]),
        ];
        ReminderOutcome[] reminders = [FriendlyReminderCard.Propose(asked, [kari], 1, may: true, at), FriendlyReminderCard.Propose(asked, [], 0, may: true, at), FriendlyReminderCard.Sent(asked, 1, at), FriendlyReminderCard.Left(asked)];

        return [.. records.Select(outcome => Assert.IsType<RecordOutcome.Show>(outcome).Card), .. reminders.Select(outcome => Assert.IsType<ReminderOutcome.Show>(outcome).Card)];
    }
}
