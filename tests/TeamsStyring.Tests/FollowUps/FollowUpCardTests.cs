using System.Text;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Every screen in every language, as somebody has read and approved it, and what holds for all of them.</summary>
public sealed class FollowUpCardTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    [Trait("Feature", "S1-20"), Trait("Feature", "S1-21")]
    public async Task The_card_of_the_quarter_reads_as_approved(string language)
    {
        var outline = new StringBuilder();
        foreach (var (name, card) in await AllScreensAsync(Speech.LanguageOf(language)))
        {
            outline.Append("=== ").AppendLine(name).AppendLine(CardOutline.Of(card));
        }

        Snapshot.Approve(outline.ToString(), $"FollowUpCard.{language}");
    }

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    public async Task Every_field_has_a_label_and_an_error_and_every_card_one_button_that_leads_on(string language)
    {
        foreach (var (name, card) in await AllScreensAsync(Speech.LanguageOf(language)))
        {
            var hand = CardInHand.Of(card);

            Assert.All(hand.Inputs, input => Assert.False(string.IsNullOrWhiteSpace(input["label"]?.GetValue<string>()) || string.IsNullOrWhiteSpace(input["errorMessage"]?.GetValue<string>()), $"{name}: {input}"));
            Assert.All(hand.Inputs, input => Assert.Null(input["isRequired"]));
            Assert.Single(hand.Actions, action => action["style"]?.GetValue<string>() == "positive");
            Assert.Equal(hand.Inputs.Count, hand.Inputs.Select(input => input["id"]!.GetValue<string>()).Distinct().Count());
            Assert.All(hand.Actions, action => Assert.Equal("Action.Submit", action["fallback"]?["type"]?.GetValue<string>()));
            Assert.All(hand.Actions, action => Assert.Equal(action["verb"]?.GetValue<string>(), action["fallback"]?["data"]?["verb"]?.GetValue<string>()));
            Assert.Equal("1.5", hand.Json["version"]?.GetValue<string>());
            Assert.False(string.IsNullOrWhiteSpace(hand.Json["fallbackText"]?.GetValue<string>()));
        }
    }

    [Fact]
    public async Task Microsoft_s_own_parser_has_nothing_to_say_about_any_screen()
    {
        using var folder = new TemporaryFolder();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (name, card) in await AllScreensAsync(language))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.Path, $"{name}.{language}.json"), ProtocolJson.ToBytes(card), Token);
            }
        }

        var run = await new NodeRoom("src", "web").RunAsync("check-cards", Token, folder.Path);

        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public async Task Forty_goals_with_long_titles_and_everything_missing_fit_in_a_card()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var reader = await ReaderAsync(solsiden, Language.Nb);
        var goal = await GoalAsync(solsiden, Solsiden.AnswerInTime);
        var started = goal with { State = AnswerState.Started, Problems = FollowUpRule.ProblemsOf(DraftAnswer.Empty with { Achievement = Achievement.OffTrack }, goal.ToAnswer, reader.Calendar) };
        CardWalk walk = new(Solsiden.Kari, Solsiden.Q3, WithDeputy: false, [.. Enumerable.Range(1, 40).Select(number => Titled(started, number))]);

        Assert.All(
            new[]
            {
                SummaryScreen.Create(walk, reader, ScreenNotes.None), DeliveredScreen.Create(walk, reader, ScreenNotes.None),
                StartScreen.Create(walk, ReminderStage.Opens, reader, ScreenNotes.None), NotMineScreen.Create(walk, reader, nothingChosen: true),
            },
            AssertFits);
    }

    [Theory, InlineData("a"), InlineData("ø"), InlineData("\""), InlineData("'"), InlineData("€"), InlineData("😀"), InlineData("\n"), InlineData("<")]
    public async Task Fields_filled_to_the_brim_with_any_sign_fit_in_a_card(string sign)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var reader = await ReaderAsync(solsiden, Language.Nb);
        var goal = (await GoalAsync(solsiden, Solsiden.Reading)).Showing(Brimful(sign));
        CardWalk walk = new(Solsiden.Kari, Solsiden.Q3, WithDeputy: false, [goal]);
        var notes = ScreenNotes.Of(FollowUpRule.ProblemsOf(Brimful(sign), goal.ToAnswer, reader.Calendar));

        AssertFits(StatusScreen.Create(walk, goal, reader, notes));
        AssertFits(CausesScreen.Create(walk, goal, reader, notes));
        AssertFits(InitiativesScreen.Create(walk, goal, reader, page: 0, notes));
        AssertFits(UnchangedScreen.Create(walk, goal, reader, notes));
    }

    [Fact]
    public async Task What_a_person_wrote_becomes_neither_link_nor_mention_nor_heading()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var reader = await ReaderAsync(solsiden, Language.Nb);
        var goal = await GoalAsync(solsiden, Solsiden.Parents);
        var titled = goal with { ToAnswer = goal.ToAnswer with { Goal = goal.Goal with { Title = "# [klikk](http://ond.example) <at>Alle</at> **nå**" } } };
        CardWalk walk = new(Solsiden.Kari, Solsiden.Q3, WithDeputy: false, [titled]);

        var texts = string.Join('\n', CardInHand.Of(SummaryScreen.Create(walk, reader, ScreenNotes.None)).Elements.Where(element => element["type"]?.GetValue<string>() == "TextBlock").Select(element => element["text"]!.GetValue<string>()));

        Assert.Contains(@"\[klikk\](", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("**nå**", texts, StringComparison.Ordinal);
    }

    private static DraftAnswer Brimful(string sign)
    {
        var assessment = string.Concat(Enumerable.Repeat(sign, AnswerLimits.Assessment))[..AnswerLimits.Assessment];
        var (remark, reason) = (assessment[..AnswerLimits.Remark], assessment[..AnswerLimits.Reason]);

        return new DraftAnswer
        {
            Achievement = Achievement.AtRisk,
            Achieved = assessment,
            NotAchieved = assessment,
            InternalFactors = remark,
            ExternalFactors = remark,
            Explanation = remark,
            NextSteps = remark,
            Needs = remark,
            InvolveOthers = remark,
            Initiatives = [.. Solsiden.ReadingInitiatives.Select(initiative => new DraftInitiative(initiative.Id, null, DecisionKind.Adjust, reason, ""))],
        };
    }

    private static CardGoal Titled(CardGoal goal, int number) => goal with
    {
        ToAnswer = goal.ToAnswer with
        {
            Goal = goal.Goal with { Id = new GoalId(StableId.From("forty", $"{number}")), Title = $"{number}. Andelen elever, barnehagebarn og brukere som opplever å bli sett, hørt og møtt med respekt i hverdagen «hver dag»" },
        },
    };

    /// <summary>With room for the seal that each button, and its fallback, gets when the card goes out.</summary>
    private static void AssertFits(AdaptiveCard card)
    {
        const int Seal = 200;

        Assert.InRange(ProtocolJson.ToBytes(card).Length + (2 * Seal * CardInHand.Of(card).Actions.Count), 1, 25 * 1024);
    }

    private static async Task<CardReader> ReaderAsync(Solsiden solsiden, Language language)
        => new(language, (await solsiden.CallerAsync(Solsiden.Kari)).Organisation, solsiden.Calendar);

    private static async Task<CardGoal> GoalAsync(Solsiden solsiden, Goal goal) => (await WalkAsync(solsiden)).Find(goal.Id) ?? throw new InvalidOperationException(goal.Title);

    private static async Task<CardWalk> WalkAsync(Solsiden solsiden)
    {
        await using var copy = solsiden.Open();

        return await solsiden.Get<ReadWalk>().RunAsync(copy, await solsiden.CallerAsync(Solsiden.Kari), Solsiden.Q3, withDeputy: false, Token);
    }

    private static async Task<IReadOnlyList<(string Name, AdaptiveCard Card)>> AllScreensAsync(Language language)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var reader = await ReaderAsync(solsiden, language);
        var walk = await WalkAsync(solsiden);
        var goal = walk.Find(Solsiden.AnswerInTime.Id) ?? throw new InvalidOperationException();
        var wrong = new DraftAnswer
        {
            Achievement = Achievement.ReachedEarly,
            Figures = [new DraftFigure(Solsiden.Days.Id, "27", ComesLater: false)],
            Initiatives = [new DraftInitiative(Solsiden.ParentsEvening.Id, InitiativeProgress.NotOnPlan, DecisionKind.Postpone, "", "neste uke")],
        };
        var shortfall = new DraftAnswer { Achievement = Achievement.OffTrack, Figures = [new DraftFigure(Solsiden.Days.Id, "abc", ComesLater: false)] };
        var parents = walk.Find(Solsiden.Parents.Id) ?? throw new InvalidOperationException();
        var unreported = new CardWalk(walk.Person, walk.Period, WithDeputy: true, [.. walk.Goals.Select(one => one with { AsDeputy = one.Goal.Id != goal.Goal.Id })]);
        var ready = new CardWalk(walk.Person, walk.Period, WithDeputy: false,
        [
            goal with { State = AnswerState.Ready, ToAnswer = Drafted(goal, shortfall with { Figures = [new DraftFigure(Solsiden.Days.Id, "", ComesLater: true)] }) },
            .. walk.Goals.Skip(1).Take(2),
            walk.Goals[3] with { State = AnswerState.Skipped },
            parents with { State = AnswerState.Started, ToAnswer = Drafted(parents, shortfall with { Figures = [] }), Problems = FollowUpRule.ProblemsOf(shortfall with { Figures = [] }, parents.ToAnswer, reader.Calendar) },
        ]);
        var delivered = new CardWalk(walk.Person, walk.Period, WithDeputy: false, [.. walk.Goals.Select((one, index) => index == 4 ? one : Delivered(one, late: index == 3))]);

        return
        [
            ("0 Start, sent when the period opens", StartScreen.Create(walk, ReminderStage.Opens, reader, ScreenNotes.None)),
            ("0 Start, sent late", StartScreen.Create(walk, ReminderStage.Late, reader, ScreenNotes.None)),
            ("0 Start, asked for by a deputy", StartScreen.Create(unreported, stage: null, reader, ScreenNotes.None)),
            ("1 Status, with a figure", StatusScreen.Create(walk, goal, reader, ScreenNotes.None)),
            ("1 Status, nothing typed", StatusScreen.Create(walk, goal, reader, Mistakes(goal, DraftAnswer.Empty, reader))),
            ("1 Status, no number", StatusScreen.Create(walk, goal.Showing(shortfall), reader, Mistakes(goal, shortfall, reader))),
            ("1 Status, figure against status", StatusScreen.Create(walk, goal.Showing(wrong), reader, Mistakes(goal, wrong, reader))),
            ("1 Status, figure not due yet", StatusScreen.Create(walk, walk.Goals[1], reader, ScreenNotes.None)),
            ("1 Status, imported figure", StatusScreen.Create(walk, walk.Goals[2], reader, ScreenNotes.None)),
            ("1 Status, a level to keep", StatusScreen.Create(walk, walk.Goals[3], reader, ScreenNotes.None)),
            ("1 Status, unchanged is barred", StatusScreen.Create(walk, parents with { Bar = UnchangedBar.ThirdTimeRunning }, reader, ScreenNotes.Of([new AnswerProblem.UnchangedBarred(UnchangedBar.ThirdTimeRunning)]))),
            ("1 Unchanged", UnchangedScreen.Create(walk, goal, reader, ScreenNotes.Of([new AnswerProblem.NextStepsMissing()]))),
            ("2 Causes", CausesScreen.Create(walk, goal.Showing(shortfall), reader, ScreenNotes.None)),
            ("2 Causes, shortfall missing", CausesScreen.Create(walk, goal.Showing(shortfall with { InternalFactors = "Ny turnus" }), reader, Mistakes(goal, shortfall, reader))),
            ("3 Initiatives", InitiativesScreen.Create(walk, goal, reader, page: 0, ScreenNotes.None)),
            ("3 Initiatives, what and when missing", InitiativesScreen.Create(walk, goal.Showing(wrong), reader, page: 0, Mistakes(goal, wrong, reader))),
            ("3 Initiatives, more than three", InitiativesScreen.Create(walk, walk.Goals[1], reader, page: 0, ScreenNotes.None)),
            ("3 Initiatives, none", InitiativesScreen.Create(walk, parents, reader, page: 0, ScreenNotes.None)),
            ("4 Summary", SummaryScreen.Create(ready, reader, ScreenNotes.None)),
            ("4 Summary, nothing ready", SummaryScreen.Create(walk, reader, ScreenNotes.None)),
            ("5 Delivered, one left", DeliveredScreen.Create(delivered, reader, ScreenNotes.None)),
            ("Not mine", NotMineScreen.Create(walk, reader, nothingChosen: true)),
        ];
    }

    private static ScreenNotes Mistakes(CardGoal goal, DraftAnswer answer, CardReader reader) => ScreenNotes.Of(FollowUpRule.ProblemsOf(answer, goal.ToAnswer, reader.Calendar));

    private static GoalToAnswer Drafted(CardGoal goal, DraftAnswer answer) => goal.ToAnswer with { Draft = new FollowUpDraft(goal.Goal.Id, Solsiden.Q3, 1, answer, Solsiden.Kari, default) };

    private static CardGoal Delivered(CardGoal goal, bool late) => goal with
    {
        State = AnswerState.Delivered,
        ToAnswer = goal.ToAnswer with
        {
            History = goal.ToAnswer.History with
            {
                FollowUps = [Solsiden.Answered(goal.Goal, Solsiden.Q3, Achievement.Achieved, "", "") with { At = new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(2)), Late = late }],
            },
        },
    };
}
