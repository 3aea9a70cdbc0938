using System.Text;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
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
        var goal = new RecordGoal(Solsiden.AnswerInTime, [Solsiden.Days], [], Solsiden.Answered(Solsiden.AnswerInTime, Solsiden.Q3, Achievement.AtRisk, "", "To vakante stillinger.", new CauseGiven(Cause.Staffing, CauseEffect.Hindered)), new Dictionary<IndicatorId, decimal> { [Solsiden.Days.Id] = 27 }, "\"1-1-0\"");
        var wish = new RecordWish(language, RecordKind.Status, Solsiden.Q3) { Goals = [goal.Goal.Id], Key = "key" };
        var asked = new RemindAsked(language, Solsiden.Q3, [Solsiden.AnswerInTime.Unit], "Solsiden skole");
        var at = new DateTimeOffset(2026, 10, 14, 9, 0, 0, TimeSpan.FromHours(2));
        var kari = new ToRemind(new Person(new PersonId("kari"), "Kari Berg", "", null, null, language), Solsiden.AnswerInTime.Unit, Solsiden.Q3, 2);
        var outline = new StringBuilder();
        foreach (var outcome in new[]
        {
            RecordCard.Answer(wish with { Status = nameof(Achievement.OffTrack) }, goal, []),
            RecordCard.Answer(wish with { Status = nameof(AchievementColour.Green) }, goal with { Newest = null }, []),
            RecordCard.Answer(wish with { Kind = RecordKind.Figure, Figure = "19", Topic = "" }, goal, []),
            RecordCard.Initiative(wish with { Kind = RecordKind.Initiative, Text = "kurs i mars" }, goal.Goal, []),
            RecordCard.ChooseGoal(wish, [Solsiden.AnswerInTime, Solsiden.Parents]),
        })
        {
            outline.AppendLine(CardOutline.Of(Assert.IsType<RecordOutcome.Show>(outcome).Card));
        }

        foreach (var outcome in new[] { FriendlyReminderCard.Propose(asked, [kari], 1, may: true, at), FriendlyReminderCard.Propose(asked, [], 0, may: true, at), FriendlyReminderCard.Sent(asked, 1, at), FriendlyReminderCard.Left(asked) })
        {
            outline.AppendLine(CardOutline.Of(Assert.IsType<ReminderOutcome.Show>(outcome).Card));
        }

        Snapshot.Approve(outline.ToString(), $"{nameof(RecordCard)}.{language}");
    }

    [Fact]
    public void A_word_that_is_a_colour_leaves_the_choice_to_the_person()
    {
        Assert.Equal([Achievement.OnTrack, Achievement.ReachedEarly], RecordStatus.ChoicesFor("Green", Solsiden.AnswerInTime, Solsiden.Q3));
        Assert.Equal([Achievement.OffTrack], RecordStatus.ChoicesFor("Red", Solsiden.AnswerInTime, Solsiden.Q3));
        Assert.Equal([Achievement.Partly], RecordStatus.ChoicesFor(nameof(Achievement.Partly), Solsiden.AnswerInTime, Solsiden.Q3));
    }
}
