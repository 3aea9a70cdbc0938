using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Import;

/// <summary>What is stored already and a file may speak of: the organisation, and the plans of the years it names.</summary>
internal sealed record KnownPlans(PlanBook Book, IReadOnlyList<Person> Persons)
{
    /// <summary>SQLite takes a limited number of values in one question.</summary>
    private const int Together = 500;

    public static async Task<KnownPlans> ReadAsync(WorkingCopy copy, IReadOnlyCollection<int> years, CancellationToken cancellationToken)
    {
        var book = new PlanBook(copy.Tenant, await copy.Municipalities.FirstOrDefaultAsync(cancellationToken));
        Know(book.Units, await copy.Units.ToListAsync(cancellationToken));
        Know(book.Dimensions, await copy.Dimensions.OrderBy(dimension => dimension.Order).ToListAsync(cancellationToken));
        Know(book.Plans, await copy.Plans.Where(plan => years.Contains(plan.Year)).ToListAsync(cancellationToken));
        Know(book.Goals, await copy.Goals.Where(goal => years.Contains(goal.Year)).ToListAsync(cancellationToken));
        foreach (var goals in book.Goals.All.Select(goal => goal.Id).Chunk(Together))
        {
            await KnowWhatBelongsToAsync(copy, book, goals, cancellationToken);
        }

        return new KnownPlans(book, await copy.Persons.ToListAsync(cancellationToken));
    }

    private static async Task KnowWhatBelongsToAsync(WorkingCopy copy, PlanBook book, GoalId[] goals, CancellationToken cancellationToken)
    {
        Know(book.Indicators, await copy.Indicators.Where(indicator => goals.Contains(indicator.Goal)).ToListAsync(cancellationToken));
        Know(book.Initiatives, await copy.Initiatives.Where(initiative => goals.Contains(initiative.Goal)).ToListAsync(cancellationToken));
        foreach (var measurement in await copy.Measurements.Where(measurement => goals.Contains(measurement.Goal)).ToListAsync(cancellationToken))
        {
            book.Measurements.Know(measurement);
        }

        foreach (var followUp in await copy.FollowUps.Where(followUp => goals.Contains(followUp.Goal)).ToListAsync(cancellationToken))
        {
            book.FollowUps.Know(followUp);
        }

        foreach (var decision in await copy.Decisions.Where(decision => goals.Contains(decision.Goal)).ToListAsync(cancellationToken))
        {
            book.Decisions.Know(decision);
        }
    }

    private static void Know<TKey, TRow>(Ledger<TKey, TRow> ledger, IEnumerable<TRow> rows)
        where TKey : notnull
        where TRow : class
    {
        foreach (var row in rows)
        {
            ledger.Know(row);
        }
    }
}
