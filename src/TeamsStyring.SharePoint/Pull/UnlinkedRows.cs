using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Rows that the working copy has and the list has not.</summary>
internal static class UnlinkedRows
{
    public static async Task OweAsync(WorkingCopy copy, PlanList list, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = list switch
        {
            PlanList.Municipality => (await copy.Municipalities.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.Value),
            PlanList.People => (await copy.Persons.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.Value),
            PlanList.Units => (await copy.Units.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Dimensions => (await copy.Dimensions.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Plans => (await copy.Plans.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Goals => (await copy.Goals.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Indicators => (await copy.Indicators.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Initiatives => (await copy.Initiatives.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Measurements => (await copy.Measurements.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Decisions => (await copy.Decisions.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.FollowUps => (await copy.FollowUps.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Involvements => (await copy.Involvements.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.Evidence => (await copy.Evidence.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            PlanList.YearWheel => (await copy.Deadlines.Select(row => row.Id).ToListAsync(cancellationToken)).ConvertAll(id => id.ToString()),
            _ => [],
        };
        var linked = (await copy.ListLinks.Where(link => link.List == list).Select(link => link.Key).ToListAsync(cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await OweRows.RunAsync(copy, list, keys.Where(key => !linked.Contains(key)), now, cancellationToken);
    }
}
