using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Answers what a person wrote in the chat: understood without a model, answered from the working copy, in the language it was asked in.</summary>
internal sealed class AskQuestion(Vocabularies vocabularies, ReadStanding standings, DelayedInitiatives delayed, MunicipalCalendar calendar)
{
    // What is read goal by goal on a phone; a larger part of the kommune is rolled up, unless there is little to tell.
    private const int MostGoalByGoal = 15;
    private const int FewToTell = 5;

    public async Task<AskOutcome> RunAsync(WorkingCopy copy, Caller caller, string text, CancellationToken cancellationToken)
    {
        var periods = await copy.ReadPeriodCalendarAsync(caller.Organisation.Units, cancellationToken);
        var today = calendar.Today;
        var current = periods.CurrentOn(today, PeriodKind.Quarter, caller.Home?.Id ?? default).Period;
        var catalogue = await standings.CatalogueAsync(caller, copy, current.Year, cancellationToken);
        var question = Question.Parse(text, vocabularies.Of(caller.Organisation, catalogue), new QuestionContext(caller.Id, caller.Home?.Id, caller.Language, today, current));
        if (caller.Audience is not null && IsPersonal(question.Intent))
        {
            return new AskOutcome.OnlyInPrivate(question.Language);
        }

        var asking = new Asking(caller, copy, question, periods, current, today);
        return question.Intent switch
        {
            Intent.NotAchieved or Intent.Achieved or Intent.Status or Intent.NotReported => await AnswerFromPlansAsync(asking, cancellationToken),
            Intent.MyTasks => await MyTasksAnswer.RunAsync(asking, cancellationToken),
            Intent.ReportResult => new AskOutcome.OpenFollowUpCard(question.Language),
            Intent.Help => HelpAnswer.Of(asking),
            Intent.Unknown => HelpAnswer.NotUnderstood(asking),
            _ => HelpAnswer.NotYet(asking),
        };
    }

    private static bool IsPersonal(Intent intent)
        => intent is Intent.MyTasks or Intent.ReportResult or Intent.MakeReport or Intent.Record or Intent.Undo or Intent.Remind or Intent.Involve;

    private async Task<AskOutcome> AnswerFromPlansAsync(Asking asking, CancellationToken cancellationToken)
    {
        switch (FindScope.For(asking.Caller, asking.Slots, asking.Texts))
        {
            case ScopeOutcome.Several several:
                return HelpAnswer.Choose(asking, several.Units);
            case ScopeOutcome.NotReadable hidden:
                return HelpAnswer.NotReadable(asking, hidden.Name);
            case ScopeOutcome.Found { Scope: var scope }:
                // Who has not reported is asked about the open period, however silent it is.
                var standing = asking.Question.Intent is Intent.NotReported && asking.Slots.Period is null
                    ? await standings.InAsync(asking, scope, asking.Current, cancellationToken)
                    : await standings.RunAsync(asking, scope, cancellationToken);
                return standing.Goals.Count == 0 && asking.Slots.Person is not null
                    ? await AnswerFromPlansAsync(asking.WithoutPerson(), cancellationToken)
                    : await AnswerAsync(asking, standing, cancellationToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<AskOutcome> AnswerAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        return asking.Question.Intent switch
        {
            Intent.NotReported => NotReportedAnswer.Of(asking, standing),
            Intent.Status when asking.Slots.Number is not null || asking.Slots.Topic is not null => await GoalsAnswer.EachAsync(asking, standing, cancellationToken),
            Intent.Status => RollUpAnswer.Status(asking, standing),
            Intent.Achieved => GoalByGoal(standing, achievement => achievement.IsGood) ? await GoalsAnswer.AchievedAsync(asking, standing, cancellationToken) : RollUpAnswer.Achieved(asking, standing),
            _ => GoalByGoal(standing, achievement => achievement.IsShort) ? await GoalsAnswer.NotAchievedAsync(asking, standing, cancellationToken) : RollUpAnswer.NotAchieved(asking, standing, await delayed.CountAsync(asking.Copy, standing.Period.Year, asking.Today, cancellationToken)),
        };
    }

    private static bool GoalByGoal(Standing standing, Func<Achievement, bool> isWanted)
        => standing.Goals.Count <= MostGoalByGoal || standing.Scope is { Top: not null, Units.Count: 1 } || standing.Goals.Count(goal => isWanted(goal.Achievement)) <= FewToTell;
}
