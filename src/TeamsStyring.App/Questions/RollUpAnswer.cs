using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>The same questions for whoever leads many units: where it is, what goes again, what waits for a decision.</summary>
internal static class RollUpAnswer
{
    private const int MostParts = 6;
    private const int MostCauses = 2;
    private const int MostNeeds = 3;
    private const int MostButtons = 2;
    /// <param name="delayedByGoal">How many initiatives of each goal are delayed.</param>
    public static AskOutcome NotAchieved(Asking asking, Standing standing, IReadOnlyDictionary<GoalId, int> delayedByGoal)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        var parts = Parts.Of(asking, standing);
        if (!AddGroups(answer, asking, standing, parts, achievement => achievement.IsShort))
        {
            answer.Group("", asking.Texts.NothingOf(standing.Counts, asking.Slots.Status is null ? asking.Texts.NothingShort : asking.Texts.NothingLikeThat));
        }

        AddHindrances(answer, asking, standing);
        var own = standing.Once("goals", kept => kept.Goals.Select(goal => goal.Goal.Id).ToHashSet());
        var delayed = delayedByGoal.Where(goal => own.Contains(goal.Key)).Sum(goal => goal.Value);
        if (delayed > 0)
        {
            answer.Group("", asking.Texts.DelayedInAll(delayed));
        }

        AddNotReported(answer, asking, standing, parts);
        foreach (var part in Worst(parts, standing).Take(MostButtons))
        {
            answer.Ask(asking.Texts.AskNotAchievedIn(part.Unit.Name), part.Unit.Name);
        }

        answer.Ask(asking.Texts.AskNotReported);
        return answer.ToOutcome();
    }

    public static AskOutcome Achieved(Asking asking, Standing standing)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        var parts = Parts.Of(asking, standing);
        if (!AddGroups(answer, asking with { Question = asking.Question.WithoutStatus() }, standing, parts, achievement => achievement.IsGood))
        {
            answer.Group("", asking.Texts.NothingOf(standing.Counts, asking.Texts.NothingGood));
        }

        AddNotReported(answer, asking, standing, parts);
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskNotReported);
        return answer.ToOutcome();
    }

    /// <summary>Units side by side, those with the most to look at first. Units, never persons.</summary>
    public static AskOutcome Status(Asking asking, Standing standing)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group("", Counted(asking, standing.Counts));
        var parts = Parts.Of(asking, standing);
        if (standing.Goals.Count <= Answer.MostInList)
        {
            foreach (var goal in standing.Goals.OrderBy(goal => goal.Achievement.Severity))
            {
                answer.Line($"{goal.Achievement.Icon} {Answer.Capital(asking.Words.Of(goal.Achievement))}:", $"{Answer.Cut(goal.Goal.Title, 120)}{(parts.Count > 1 ? $" ({asking.Organisation.NameOf(goal.Goal.Unit)})" : "")}", goal.Achievement.Colour);
            }
        }
        else if (parts.Count > 1)
        {
            List<UnitStatus> ordered = [.. parts.OrderByDescending(part => part.Counts.With(AchievementColour.Red)).ThenByDescending(part => part.Counts.With(AchievementColour.Yellow))];
            foreach (var part in ordered.Take(Answer.MostInList))
            {
                answer.Line($"{part.Unit.Name}:", $"{asking.Words.ReportedOf(part.Counts.Reported, part.Counts.Total)} · {Counted(asking, part.Counts)}");
            }

            if (ordered.Count > Answer.MostInList)
            {
                answer.Note(asking.Texts.MoreUnits(ordered.Count - Answer.MostInList));
            }
        }

        answer.Ask(asking.Texts.AskNotAchievedIn(standing.Scope.Top?.Parent is null ? asking.Texts.WholeMunicipalityWithin : standing.Scope.Name));
        answer.Ask(asking.Texts.AskNotReported);
        return answer.ToOutcome();
    }

    /// <returns>Whether there was anything to tell.</returns>
    private static bool AddGroups(Answer answer, Asking asking, Standing standing, IReadOnlyList<UnitStatus> parts, Func<Achievement, bool> isWanted)
    {
        List<string> rest = [];
        var groups = standing.Counts.WorstFirst.Where(group => isWanted(group.Key) && asking.Slots.Status?.Covers(group.Key) != false).ToList();
        foreach (var (achievement, number) in groups)
        {
            var start = $"{achievement.Icon} {asking.Speech.Number(number)} {asking.Words.Of(achievement)}";
            if (achievement.Colour is AchievementColour.Yellow)
            {
                rest.Add(start);
                continue;
            }

            answer.Group($"{start}:", Answer.Sentence(answer.Listed(Parts.Listed(parts, counts => counts[achievement]), MostParts, ", ")), achievement.Colour);
        }

        if (rest.Count > 0)
        {
            answer.Line(string.Join(" · ", rest), "", AchievementColour.Yellow);
        }

        return groups.Count > 0;
    }

    private static void AddHindrances(Answer answer, Asking asking, Standing standing)
    {
        var hindered = Hindered.Of(standing);
        List<string> causes =
        [
            .. hindered.Recurring.Take(MostCauses).Select(cause => asking.Texts.OneOf(asking.Words.Of(cause.Key).ToLowerInvariant(), cause.Value, hindered.Compared)),
        ];
        if (causes.Count > 0)
        {
            answer.Group(asking.Texts.GoesAgain, Answer.Sentence(string.Join("; ", causes)));
        }

        if (hindered.Needing.Count > 0)
        {
            List<string> needs = [.. hindered.Needing.Take(MostNeeds).Select(goal => $"{Answer.Cut(Answer.Quoted(goal.Answer?.Needs ?? "").TrimEnd('.'), 80)} ({asking.Organisation.NameOf(goal.Goal.Unit)})")];
            answer.Group(asking.Texts.NeedsClarifying(hindered.Needing.Count), Answer.Sentence(answer.Listed(needs, MostNeeds, hindered.Needing.Count)));
        }
    }

    private static void AddNotReported(Answer answer, Asking asking, Standing standing, IReadOnlyList<UnitStatus> parts)
    {
        var missing = standing.Counts[Achievement.NotReported];
        if (missing > 0)
        {
            answer.Group(
                $"{Achievement.NotReported.Icon} {Answer.Capital(asking.Words.Of(Achievement.NotReported))} {asking.Speech.Number(missing)}:",
                Answer.Sentence(answer.Listed(Parts.Listed(parts, counts => counts[Achievement.NotReported]), MostParts, ", ")));
        }
    }

    private static IEnumerable<UnitStatus> Worst(IReadOnlyList<UnitStatus> parts, Standing standing)
        => parts.Where(part => part.Unit.Id != standing.Scope.Top?.Id && part.Counts.With(AchievementColour.Red) + part.Counts.With(AchievementColour.Yellow) > 0)
            .OrderByDescending(part => part.Counts.With(AchievementColour.Red)).ThenByDescending(part => part.Counts.With(AchievementColour.Yellow));

    private static string Counted(Asking asking, AchievementCounts counts)
        => string.Join(" · ", counts.WorstFirst.Where(group => group.Key.IsCounted).Select(group => $"{group.Key.Icon} {asking.Speech.Number(group.Value)} {asking.Words.Of(group.Key)}"));
}
