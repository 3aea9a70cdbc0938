using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvem har ikke rapportert?» n of N always, never a bare yes; what is missing, and by when. Nobody is shamed: it is goals that lack an answer.</summary>
internal static class NotReportedAnswer
{
    private const int MostPersons = 10;
    private const int MostParts = 8;

    public static AskOutcome Of(Asking asking, Standing standing)
    {
        var answer = AnswerOpening.Begin(asking, standing);
        var missing = standing.Once(nameof(Standing.NotReported), static kept => kept.NotReported.ToList());
        var deadline = asking.Calendar.DatesFor(standing.Period, AnswerOpening.UnitOf(asking, standing.Scope)).Deadline;
        if (missing.Count == 0)
        {
            answer.Group("", standing.Counts.Total == 0 ? asking.Texts.NothingOpen : asking.Texts.AllReported);
            answer.Ask(asking.Texts.AskNotAchieved);
            return answer.ToOutcome();
        }

        answer.Line(asking.Texts.DeadlineIs(deadline, deadline < asking.Today));
        var parts = Parts.Of(asking, standing);
        if (missing.Count > Answer.MostInList && parts.Count > 1)
        {
            answer.Group(
                $"{Achievement.NotReported.Icon} {Answer.Capital(asking.Words.Of(Achievement.NotReported))} {asking.Speech.Number(missing.Count)}:",
                Answer.Sentence(answer.Listed(Parts.Listed(parts, counts => counts[Achievement.NotReported]), MostParts, ", ")));
        }

        if (asking.Caller.Audience is null)
        {
            AddPersons(answer, asking, standing, missing);
        }
        else
        {
            AddGoals(answer, asking, standing, missing);
        }

        if (asking.Caller.Audience is null && missing.Exists(goal => goal.Goal.Responsible == asking.Caller.Id || goal.Goal.Deputy == asking.Caller.Id))
        {
            answer.Ask(asking.Texts.AskReport);
        }

        if (asking.Caller.Audience is null && missing.Exists(goal => goal.Goal.Responsible != asking.Caller.Id && MayRemind(asking, goal.Goal)))
        {
            answer.Ask(asking.Question with { Intent = Intent.Remind, Aspect = QuestionAspect.None }, asking.Texts.SendReminder);
        }

        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    // Read by everyone in a channel, so without names: nobody is put on show for being late.
    private static void AddGoals(Answer answer, Asking asking, Standing standing, List<GoalStand> missing)
        => answer.Line(Answer.Sentence(answer.Listed([.. missing.Select(goal => Title(asking, standing, goal.Goal))], Answer.MostInList)));

    private static bool MayRemind(Asking asking, Goal goal)
        => asking.Caller.IsControllerOf(goal.Unit) || asking.Caller.Leads.Any(led => asking.Organisation.Units.IsWithin(goal.Unit, led.Id));

    private static void AddPersons(Answer answer, Asking asking, Standing standing, List<GoalStand> missing)
    {
        var byPerson = standing.Once(nameof(NotReportedAnswer), asking.Organisation, _ => ByPerson(asking.Organisation, missing));
        foreach (var person in answer.Page(byPerson, MostPersons))
        {
            foreach (var goal in person)
            {
                answer.Lists(goal.Goal.Id);
            }

            var name = person.Key.Length > 0 ? person.Key : asking.Texts.NobodyResponsible;
            answer.Line($"{name}:", Answer.Sentence(answer.Listed([.. person.Select(goal => Title(asking, standing, goal.Goal))], 3, ", ")));
        }

        if (answer.Left > 0)
        {
            answer.Note(asking.Texts.MorePersons(answer.Left));
        }
    }

    // Whoever lacks most first.
    private static List<IGrouping<string, GoalStand>> ByPerson(Organisation organisation, List<GoalStand> missing)
        => [.. missing.GroupBy(goal => organisation.NameOf(goal.Goal.Responsible)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)];

    private static string Title(Asking asking, Standing standing, Goal goal)
        => standing.Scope.Units.Count > 1 ? $"{Answer.Cut(goal.Title, 80)} ({asking.Organisation.NameOf(goal.Unit)})" : Answer.Cut(goal.Title, 80);
}
