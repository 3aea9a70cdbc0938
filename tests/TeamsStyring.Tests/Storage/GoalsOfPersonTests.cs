using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage.Queries;
using TeamsStyring.Tests.Scheduling;

namespace TeamsStyring.Tests.Storage;

public sealed class GoalsOfPersonTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_goals_of_a_person_are_found_without_reading_everybodys()
    {
        using var folder = new TemporaryFolder();
        await using var kommune = await ClockedKommune.StartAsync(folder.Path, "2026-10-05T09:00", null, Now);
        await using var copy = kommune.Open();
        var goals = copy.GoalsOf(ClockedKommune.Kari).Where(goal => goal.Year == 2026);

        Assert.Equal(2, (await goals.ToListAsync(Now)).Count);

        await copy.Database.OpenConnectionAsync(Now);
        await using var explain = copy.Database.GetDbConnection().CreateCommand();
        explain.CommandText = $"EXPLAIN QUERY PLAN {goals.ToQueryString()[goals.ToQueryString().IndexOf("SELECT", StringComparison.Ordinal)..]}";
        foreach (var name in new[] { "@person", "@_tenant", "@ef_filter___tenant" })
        {
            var parameter = explain.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "x");
            explain.Parameters.Add(parameter);
        }

        List<string> steps = [];
        await using var reader = await explain.ExecuteReaderAsync(Now);
        while (await reader.ReadAsync(Now))
        {
            steps.Add(reader.GetString(3));
        }

        Assert.Contains(steps, step => step.Contains("(Tenant=? AND Responsible=?", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("(Tenant=? AND Deputy=?", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, step => step.Contains("SCAN Goals", StringComparison.Ordinal) || step.EndsWith("(Tenant=?)", StringComparison.Ordinal));
    }
}
