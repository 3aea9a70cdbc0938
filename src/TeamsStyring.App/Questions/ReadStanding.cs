using System.Collections.Concurrent;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Finds where goals stand in the period that was meant.</summary>
internal sealed class ReadStanding(GoalCatalogues catalogues, AnsweredPeriods answered)
{
    // What a whole sector or kommune comes to is the same for all who ask, until somebody delivers.
    private const int Large = 20;

    // A hundred kilobytes for the largest; the open period and the one before it, for the kommune and its sectors.
    private const int MostKept = 24;

    private readonly ConcurrentDictionary<(TenantId Tenant, ReportingPeriod Period, UnitId Top), (GoalCatalogue Catalogue, Standing Standing)> _kept = new();

    public Task<GoalCatalogue> CatalogueAsync(Organisation organisation, WorkingCopy copy, int year, CancellationToken cancellationToken)
        => catalogues.ReadAsync(copy, year, organisation.Version, cancellationToken);

    public Task<AnsweredPeriod> AnswersAsync(WorkingCopy copy, ReportingPeriod period, CancellationToken cancellationToken) => answered.ReadAsync(copy, period, cancellationToken);

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
        var catalogue = await CatalogueAsync(asking.Organisation, asking.Copy, period.Year, cancellationToken);
        var answers = await AnswersAsync(asking.Copy, period, cancellationToken);
        if (scope is not { Top: { } top, LeftOut: 0, Units.Count: >= Large } || asking.Slots is not { Dimension: null, Number: null, Person: null, Topic: null })
        {
            return Work(asking, scope, catalogue, answers);
        }

        var key = (asking.Copy.Tenant, period, top.Id);
        if (!_kept.TryGetValue(key, out var kept) || kept.Catalogue != catalogue || kept.Standing.Answered != answers)
        {
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            _kept[key] = kept = (catalogue, Work(asking, scope, catalogue, answers));
        }

        return kept.Standing with { Scope = scope };
    }

    private static Standing Work(Asking asking, Scope scope, GoalCatalogue catalogue, AnsweredPeriod answers)
    {
        var period = answers.Period;
        var due = Enum.GetValues<Cadence>().Where(cadence => cadence.IsDueIn(period)).ToHashSet();
        var goals = catalogue.Of(scope.Units.Select(unit => unit.Id))
            .Where(goal => due.Contains(goal.Goal.Cadence) && IsMeant(goal, asking.Slots))
            .Select(goal => new GoalStand(goal.Goal, answers.Find(goal.Goal)));
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
