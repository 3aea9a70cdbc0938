using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Finds where goals stand in the period that was meant.</summary>
internal sealed class ReadStanding(GoalCatalogues catalogues, AnsweredPeriods answered)
{
    public Task<GoalCatalogue> CatalogueAsync(Caller caller, WorkingCopy copy, int year, CancellationToken cancellationToken)
        => catalogues.ReadAsync(copy, year, caller.Organisation.Version, cancellationToken);

    /// <summary>As people mean it: silence about the open period is said, and the last closed one shown instead.</summary>
    public async Task<Standing> RunAsync(Asking asking, Scope scope, CancellationToken cancellationToken)
    {
        var period = asking.Slots.Period is { } named ? Running(named, asking.Current) : asking.Current;
        var standing = await InAsync(asking, scope, period, cancellationToken);
        if (period != asking.Current || standing.Counts.Reported > 0 || standing.Counts.Total == 0)
        {
            return standing;
        }

        var closed = await InAsync(asking, scope, period.Previous, cancellationToken);
        return closed.Counts.Reported > 0 ? closed with { Waiting = period } : standing;
    }

    /// <summary>In exactly this period.</summary>
    public async Task<Standing> InAsync(Asking asking, Scope scope, ReportingPeriod period, CancellationToken cancellationToken)
    {
        var catalogue = await CatalogueAsync(asking.Caller, asking.Copy, period.Year, cancellationToken);
        var answers = await answered.ReadAsync(asking.Copy, period, asking.Caller.Organisation.Version, cancellationToken);
        var due = Enum.GetValues<Cadence>().Where(cadence => cadence.IsDueIn(period)).ToHashSet();
        var goals = catalogue.Of(scope.Units.Select(unit => unit.Id))
            .Where(goal => due.Contains(goal.Goal.Cadence) && IsMeant(goal, asking.Slots))
            .Select(goal => new GoalStand(goal.Goal, answers.Of(goal.Goal)));
        return new Standing(scope, answers, [.. goals], null);
    }

    /// <summary>«I år» means as far as the year has come.</summary>
    private static ReportingPeriod Running(ReportingPeriod named, ReportingPeriod current)
        => named.Start <= current.Start && named.End >= current.End ? current : named;

    /// <summary>«Mål 2» is goal 2, and in a plan that numbers 2.1 and 2.2 all of these.</summary>
    private static bool HasNumber(Goal goal, string number)
        => goal.Number.Equals(number, StringComparison.OrdinalIgnoreCase) || goal.Number.StartsWith($"{number}.", StringComparison.OrdinalIgnoreCase);

    public static bool IsMeant(CatalogueGoal goal, QuestionSlots slots)
        => (slots.Dimension is not { } dimension || goal.Goal.Dimension == dimension)
            && (slots.Number is not { } number || HasNumber(goal.Goal, number))
            && (slots.Person is not { } person || goal.Goal.Responsible == person || goal.Goal.Deputy == person)
            && (slots.Topic is not { } topic || goal.Indicators.Prepend(goal.Goal.Title).Any(name => name.Contains(topic, StringComparison.OrdinalIgnoreCase)));
}
