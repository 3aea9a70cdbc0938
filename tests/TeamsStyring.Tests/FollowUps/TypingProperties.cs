using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>What holds whatever somebody types and presses.</summary>
public sealed class TypingProperties
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private static readonly string[] Verbs =
        [FollowUpVerbs.Next, FollowUpVerbs.Back, FollowUpVerbs.Skip, FollowUpVerbs.Finish, FollowUpVerbs.More, FollowUpVerbs.Unchanged, FollowUpVerbs.Start, FollowUpVerbs.Change, FollowUpVerbs.Deliver, FollowUpVerbs.Reload];

    private static readonly string[] Words =
        ["7,4", "1 234", "abc", "", "0", "-5", "–", "To vakante stillinger.", "<at>Alle</at>", "**nå**", "linje\nto", "🙂", new string('å', 900), "2026-11-15", "none"];

    private static readonly Gen<(int Verb, int[] Choices)> Presses =
        from verb in Gen.Choose(0, Verbs.Length - 1)
        from choices in Gen.Choose(0, 997).ArrayOf(14)
        select (verb, choices);

    [Fact]
    [Trait("Feature", "S1-22"), Trait("Feature", "S1-23")]
    public async Task No_press_loses_a_typed_text_and_nothing_yellow_or_red_is_delivered_without_shortfall_and_cause()
    {
        foreach (var walk in Presses.ListOf(20).Sample(24, 6))
        {
            await using var solsiden = await Solsiden.OpenAsync();
            var card = await solsiden.RemindAsync(Solsiden.Kari, Domain.Reminders.ReminderStage.Opens);
            foreach (var (verb, choices) in walk)
            {
                card = await PressAndLookAsync(solsiden, card ?? throw new InvalidOperationException(solsiden.Said), Verbs[verb], choices);
            }

            await using var copy = solsiden.Open();
            Assert.All(
                await copy.FollowUps.Where(row => row.Period == Solsiden.Q3).ToListAsync(Token),
                answer => Assert.True(!answer.Achievement.IsShort || (answer.NotAchieved.Length > 0 && answer.Causes.Count is > 0 and <= 3), $"{answer}"));
        }
    }

    private static async Task<CardInHand> PressAndLookAsync(Solsiden solsiden, CardInHand card, string wanted, int[] choices)
    {
        var next = 0;
        foreach (var input in card.Inputs)
        {
            card.Type(input["id"]!.GetValue<string>(), Any(input, choices[next++ % choices.Length]));
        }

        var verb = card.Offers(wanted) ? wanted : card.Actions[choices[0] % card.Actions.Count]["verb"]!.GetValue<string>();
        if (verb is FollowUpVerbs.NotMine or FollowUpVerbs.Snooze)
        {
            verb = FollowUpVerbs.Start;
        }

        var (pressed, data) = card.Press(verb);
        var shown = await solsiden.SendAsync(Solsiden.Kari, pressed, data);
        Assert.True(shown is not null, $"{verb}: {solsiden.Said}");
        if (data["goal"] is not null && verb is not FollowUpVerbs.Reload)
        {
            await AssertKeptAsync(solsiden, card, data);
        }

        return shown;
    }

    private static async Task AssertKeptAsync(Solsiden solsiden, CardInHand card, System.Text.Json.Nodes.JsonObject data)
    {
        await using var copy = solsiden.Open();
        var goal = new Domain.Plans.GoalId(Guid.Parse(data["goal"]!.GetValue<string>()));
        var draft = await copy.Drafts.FirstOrDefaultAsync(row => row.Goal == goal, Token);
        var kept = draft?.Answer ?? DraftAnswer.Empty;
        string[] texts =
        [
            kept.Achieved, kept.NotAchieved, kept.InternalFactors, kept.ExternalFactors, kept.Explanation, kept.NextSteps, kept.Needs, kept.InvolveOthers,
            .. kept.Figures.Select(figure => figure.Typed), .. kept.Initiatives.SelectMany(initiative => new[] { initiative.Reason, initiative.NewDue }),
            .. (await copy.FollowUps.Where(row => row.Goal == goal && row.Period == Solsiden.Q3).ToListAsync(Token)).SelectMany(row => new[] { row.Achieved, row.NotAchieved, row.Explanation, row.NextSteps, row.Needs, row.InvolveOthers }),
        ];
        Assert.All(
            card.Inputs.Where(input => input["type"]!.GetValue<string>() is "Input.Text").Select(input => card.Value(input["id"]!.GetValue<string>()) ?? ""),
            typed => Assert.True(typed.Length == 0 || texts.Contains(typed), $"«{typed}» is gone"));
    }

    private static string Any(System.Text.Json.Nodes.JsonObject input, int choice) => input["type"]!.GetValue<string>() switch
    {
        "Input.ChoiceSet" => input["choices"]!.AsArray() is var choices ? choices[choice % choices.Count]!["value"]!.GetValue<string>() : "",
        "Input.Toggle" => choice % 3 == 0 ? "true" : "false",
        "Input.Date" => choice % 2 == 0 ? "2026-11-15" : "",
        _ => Words[choice % Words.Length] is var word && input["maxLength"]?.GetValue<int>() is { } most && word.Length > most ? word[..most] : Words[choice % Words.Length],
    };
}
