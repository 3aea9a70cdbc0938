using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvilke tiltak er forsinket?» How far the initiatives have come, which is another matter than how far the goals have.</summary>
internal static class InitiativesAnswer
{
    private const string NotDone = nameof(QuestionAspect.NotDone);

    private static readonly InitiativeStatus[] Order =
        [InitiativeStatus.Delayed, InitiativeStatus.NotStarted, InitiativeStatus.InProgress, InitiativeStatus.Postponed, InitiativeStatus.Done, InitiativeStatus.Ended];

    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, InitiativesOfYear initiatives, CancellationToken cancellationToken)
    {
        var texts = new InitiativeTexts(asking.Language);
        var byGoal = await initiatives.ReadAsync(asking.Copy, standing.Period.Year, cancellationToken);
        var all = standing.Once(nameof(InitiativesAnswer), byGoal, kept => kept.Goals.SelectMany(goal => byGoal.GetValueOrDefault(goal.Goal.Id) ?? []).ToList());
        var answer = new Answer(asking);
        var wanted = standing.Once($"{nameof(InitiativesAnswer)} {StateOf(asking)} {asking.Today:O}", all, _ => Wanted(StateOf(asking), asking, all));
        answer.Heading(Heading(asking, standing, texts, wanted.Count, all.Count));
        AnswerOpening.AddLeftOut(answer, asking, standing.Scope);
        if (all.Count == 0)
        {
            answer.Line(texts.None);
        }
        else if (wanted.Count == 0)
        {
            answer.Line(texts.NoneLikeThat);
        }

        if (StateOf(asking) is null && all.Count > 0)
        {
            answer.Line(string.Join(" · ", Counted(asking, all)));
        }

        var shown = StateOf(asking) is null ? wanted.FindAll(stand => stand.StatusOn(asking.Today) is InitiativeStatus.Delayed) : wanted;
        await new InitiativeLines(asking, standing).AddAsync(answer, answer.Page(shown), standing.Goals.Count > 1, cancellationToken);
        foreach (var goal in shown.Select(stand => stand.Goal).Distinct().Take(Answer.MostInList))
        {
            answer.Lists(goal);
        }

        if (StateOf(asking) is nameof(InitiativeStatus.Delayed) or null)
        {
            answer.Ask(texts.AskWithoutEffect, texts.WithoutEffectTitle);
        }
        else
        {
            answer.Ask(texts.AskDelayed);
        }

        answer.Ask(texts.AskDecisions);
        return answer.ToOutcome();
    }

    /// <returns>The initiatives with the status that was asked for, the most urgent first; all when none was.</returns>
    private static List<InitiativeStand> Wanted(string? state, Asking asking, List<InitiativeStand> all)
        => [.. all.Where(stand => Fits(state, stand.StatusOn(asking.Today)))
            .OrderBy(stand => Array.IndexOf(Order, stand.StatusOn(asking.Today))).ThenBy(stand => stand.Due ?? DateOnly.MaxValue)];

    private static string? StateOf(Asking asking) => asking.Question.Aspect is QuestionAspect.NotDone ? NotDone : asking.Slots.State;

    // «Ikke gjennomført» is all that can still be done.
    private static bool Fits(string? state, InitiativeStatus status) => state switch
    {
        null => true,
        NotDone => status is not (InitiativeStatus.Done or InitiativeStatus.Ended),
        _ => state.Equals(status.ToString(), StringComparison.Ordinal),
    };

    private static string Heading(Asking asking, Standing standing, InitiativeTexts texts, int wanted, int all)
    {
        var about = AnswerOpening.About(asking, standing.Scope);
        return StateOf(asking) is not { } state ? texts.Heading(about, standing.Period.Year, all)
            : texts.HeadingOf(about, standing.Period.Year, wanted, all, Enum.TryParse<InitiativeStatus>(state, out var status) ? asking.Words.Of(status) : texts.NotDone);
    }

    private static IEnumerable<string> Counted(Asking asking, List<InitiativeStand> all)
        => from stand in all
           group stand by stand.StatusOn(asking.Today) into same
           orderby Array.IndexOf(Order, same.Key)
           select $"{asking.Speech.Number(same.Count())} {asking.Words.Of(same.Key)}";
}
