using System.Diagnostics;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Which answer a question gets: the table of contents of this room.</summary>
internal sealed class AnswerQuestion(ReadStanding standings, DelayedInitiatives delayed, InitiativesOfYear initiatives, DecidedPeriods decided)
{
    // What is read goal by goal on a phone; a larger part of the kommune is rolled up, unless there is little to tell.
    private const int MostGoalByGoal = 15;
    private const int FewToTell = 5;
    private const int MostRemembered = 50;

    public async Task<AskOutcome> RunAsync(Asking asking, CancellationToken cancellationToken) => asking.Question.Intent switch
    {
        Intent.MyTasks or Intent.Status when asking.Question.Aspect is QuestionAspect.LastAnswer => await MyGoalsAnswer.RunAsync(asking, cancellationToken),
        Intent.MyTasks => await OwnAsync(asking, cancellationToken),
        Intent.ReportResult or Intent.Record or Intent.Undo => await WriteAsync(asking, cancellationToken),
        Intent.YearWheel => YearWheelAnswer.Of(asking),
        Intent.Explain => ExplainAnswer.Of(asking),
        Intent.MakeReport => MakeReportAnswer.Of(asking),
        Intent.Help => await HelpAnswer.OfAsync(asking, standings, cancellationToken),
        Intent.Unknown => HelpAnswer.NotUnderstood(asking),
        Intent.Involve or Intent.Causes when asking.Question.Aspect is QuestionAspect.Replies => await RepliesAnswer.RunAsync(asking, cancellationToken),
        _ => await FromPlansAsync(asking, cancellationToken),
    };

    private static async Task<AskOutcome> OwnAsync(Asking asking, CancellationToken cancellationToken) => asking.Question.Aspect switch
    {
        QuestionAspect.MyGoals or QuestionAspect.Delivered => await MyGoalsAnswer.RunAsync(asking, cancellationToken),
        QuestionAspect.Takeover => await MyGoalsAnswer.TakeoverAsync(asking, cancellationToken),
        _ => await MyTasksAnswer.RunAsync(asking, cancellationToken),
    };

    /// <summary>«Mål 2 er i fare»: the change is offered, and how it stands is shown as well; to somebody who may not answer for it, that alone.</summary>
    private async Task<AskOutcome> WriteAsync(Asking asking, CancellationToken cancellationToken)
    {
        var outcome = await WritingAnswer.RunAsync(asking, standings, cancellationToken);
        if (asking.Question.OtherReading is not Intent.Status || outcome is not AskOutcome.Write write)
        {
            return outcome;
        }

        var stands = await FromPlansAsync(asking.AsStatusOf(write.Goals), cancellationToken);
        return write.Goals.Count == 0 ? stands : write with { AsQuestion = stands as AskOutcome.Answered };
    }

    private async Task<AskOutcome> FromPlansAsync(Asking asking, CancellationToken cancellationToken)
    {
        if (asking.Slots.PersonChoices.Count > 1)
        {
            return HelpAnswer.ChoosePerson(asking);
        }

        switch (FindScope.For(asking.Caller, asking.Slots, asking.Texts))
        {
            case ScopeOutcome.Several several:
                return HelpAnswer.Choose(asking, several.Units);
            case ScopeOutcome.NotReadable hidden:
                return HelpAnswer.NotReadable(asking, hidden.Name);
            case ScopeOutcome.Found { Scope: var scope }:
                return await InScopeAsync(asking, scope, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<AskOutcome> InScopeAsync(Asking asking, Scope scope, CancellationToken cancellationToken)
    {
        // «Bedre enn i fjor?» names what to compare with, not what is compared.
        if (asking is { Question.Intent: Intent.Compare, Slots: { Period: { } other, PeriodTo: null, CompareWith: null } })
        {
            return await InScopeAsync(asking.With(asking.Slots with { Period = null, CompareWith = other.ToString() }), scope, cancellationToken);
        }

        if (asking.Question.Intent is Intent.ShowPlan)
        {
            return await PlanAnswer.RunAsync(asking, scope, standings, cancellationToken);
        }

        // Who has not reported is asked about the open period, however silent it is.
        // Who answers for a goal does not hang on whether it is due.
        var standing = asking.Question.Intent switch
        {
            Intent.WhoIsResponsible => await standings.InAsync(asking, scope, ReportingPeriod.WholeYear((asking.Slots.Period ?? asking.Current).Year), cancellationToken),
            Intent.NotReported or Intent.Remind when asking.Slots.Period is null => await standings.InAsync(asking, scope, asking.Current, cancellationToken),
            _ => await standings.RunAsync(asking, scope, cancellationToken),
        };
        if (standing.Goals.Count == 0 && asking.Slots.Person == asking.Caller.Id)
        {
            return await InScopeAsync(asking.WithoutPerson(), scope, cancellationToken);
        }

        return await AnswerAsync(asking, asking.Picked.Count == 0 ? standing : standing.Only(asking.Picked), cancellationToken);
    }

    private async Task<AskOutcome> AnswerAsync(Asking asking, Standing standing, CancellationToken cancellationToken) => asking.Question.Intent switch
    {
        Intent.WhoIsResponsible => ResponsibleAnswer.Of(asking, standing),
        Intent.Initiatives when asking.Question.Aspect is QuestionAspect.WithoutEffect => await EffectAnswer.RunAsync(asking, standing, initiatives, cancellationToken),
        Intent.Initiatives when asking.Question.Aspect is not QuestionAspect.Changed => await InitiativesAnswer.RunAsync(asking, standing, initiatives, cancellationToken),
        Intent.Initiatives or Intent.Decisions => await DecisionsAnswer.RunAsync(asking, standing, decided, cancellationToken),
        Intent.Involve => await InvolveAnswer.RunAsync(asking, standing, cancellationToken),
        Intent.Causes when asking.Question.Aspect is QuestionAspect.WhoToInvolve => await InvolveAnswer.RunAsync(asking, standing, cancellationToken),
        Intent.Causes => await CausesAnswer.RunAsync(asking, standing, standings, cancellationToken),
        Intent.Lessons => await LessonsAnswer.RunAsync(asking, standing, standings, cancellationToken),
        Intent.Compare => await CompareAnswer.RunAsync(asking, standing, standings, cancellationToken),
        Intent.Remind => new AskOutcome.Remind(asking.Language, standing.Period, standing.Scope.Top is { } top ? [top.Id] : [.. standing.Scope.Units.Select(unit => unit.Id)], standing.Scope.Name),
        Intent.NotReported => NotReportedAnswer.Of(asking, standing),
        _ when asking.Slots.Item is not null && standing.Goals.Count == 1 => await GoalsAnswer.EachAsync(asking, standing, cancellationToken),
        Intent.Status when asking.Slots.Number is not null || asking.Slots.Topic is not null => await GoalsAnswer.EachAsync(asking, standing, cancellationToken),
        Intent.Status => RollUpAnswer.Status(asking, standing),
        _ => await AchievementsAsync(asking, await AllAlongAsync(asking, standing, cancellationToken), cancellationToken),
    };

    private async Task<AskOutcome> AchievementsAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        Func<Achievement, bool> isWanted = asking.Question.Intent is Intent.Achieved ? achievement => achievement.IsGood : achievement => achievement.IsShort;
        if (standing.Goals.Count <= MostGoalByGoal || standing.Scope is { Top: not null, Units.Count: 1 } || standing.Goals.Count(goal => isWanted(goal.Achievement)) <= FewToTell)
        {
            return asking.Question.Intent is Intent.Achieved ? await GoalsAnswer.AchievedAsync(asking, standing, cancellationToken) : await GoalsAnswer.NotAchievedAsync(asking, standing, cancellationToken);
        }

        var rolledUp = asking.Question.Intent is Intent.Achieved
            ? RollUpAnswer.Achieved(asking, standing)
            : RollUpAnswer.NotAchieved(asking, standing, await delayed.CountAsync(asking.Copy, standing.Period.Year, asking.Today, cancellationToken));

        // Nobody reads a hundred titles, but «hvorfor?» and «hvem er ansvarlig?» mean these.
        return rolledUp is AskOutcome.Answered answered
            ? answered with { Listed = [.. Worst(standing).Where(goal => isWanted(goal.Achievement)).Take(MostRemembered).Select(goal => goal.Goal.Id)] }
            : rolledUp;
    }

    private static List<GoalStand> Worst(Standing standing) => standing.Once(nameof(Worst), kept => kept.Goals.OrderBy(goal => goal.Achievement.Severity).ToList());

    /// <summary>«Hvilke har stått på gult hele året?» keeps the goals that had the status in every period that was answered.</summary>
    private async Task<Standing> AllAlongAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        if (asking.Question.Aspect is not QuestionAspect.AllAlong)
        {
            return standing;
        }

        List<GoalStand> kept = [.. standing.Goals];
        for (var period = standing.Period; period.Year == standing.Period.Year; period = period.Previous)
        {
            var then = (await standings.InAsync(asking, standing.Scope, period, cancellationToken)).Goals.ToDictionary(goal => goal.Goal.Id, goal => goal.Achievement);
            kept.RemoveAll(goal => then.TryGetValue(goal.Goal.Id, out var achievement) && achievement.IsReported && !IsLike(asking, achievement));
        }

        return standing.Only([.. kept.Select(goal => goal.Goal.Id)]);
    }

    private static bool IsLike(Asking asking, Achievement achievement)
        => asking.Slots.Status?.Covers(achievement) ?? (asking.Question.Intent is Intent.Achieved ? achievement.IsGood : achievement.IsShort);
}
