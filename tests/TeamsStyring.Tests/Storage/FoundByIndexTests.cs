using TeamsStyring.Storage;
using TeamsStyring.Storage.Mapping;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Storage;

/// <summary>What belongs to one person is found without reading everybody's: in the largest kommune that would take longer than the whole answer may.</summary>
[Trait("Feature", "S0-05")]
public sealed class FoundByIndexTests : StoredFjordvik
{
    [Fact]
    public async Task The_goals_of_a_person_are_those_to_answer_for_and_those_to_stand_in_for()
    {
        await using var copy = Open();
        var all = Sample.Goals().Select(row => row.Goal).ToList();
        var person = all.First(goal => goal.Responsible is { } one && all.Exists(other => other.Deputy == one && other.Responsible != one)).Responsible.GetValueOrDefault();

        var found = await copy.ReadGoalsOfAsync(person, Now);

        Assert.Equal(all.Where(goal => goal.Responsible == person || goal.Deputy == person).Select(goal => goal.Id.Value).Order(), found.Select(goal => goal.Id.Value).Order());
    }

    [Fact]
    public async Task Neither_a_persons_goals_nor_what_the_bot_said_last_is_looked_for_among_everybodys()
    {
        List<string>[] both =
        [
            await StepsAsync(PlanShapes.Goal.Sql + RowsOfGoals.OfPerson, ("$person", "x")),
            await StepsAsync(PlanShapes.Goal.Sql + RowsOfGoals.OfPersonInYear, ("$person", "x"), ("$year", 2026)),
        ];
        foreach (var steps in both)
        {
            Assert.Contains(steps, step => step.Contains("(Tenant=? AND Responsible=?", StringComparison.Ordinal));
            Assert.Contains(steps, step => step.Contains("(Tenant=? AND Deputy=?", StringComparison.Ordinal));
            Assert.DoesNotContain(steps, step => step.Contains("SCAN Goals", StringComparison.Ordinal) || step.EndsWith("(Tenant=?)", StringComparison.Ordinal));
        }

        var chat = await StepsAsync(LocalChat.LatestFromBot, ("$persons", "[]"));

        Assert.Contains(chat, step => step.Contains("(Tenant=? AND Person=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(chat, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.StartsWith("SCAN p ", StringComparison.Ordinal));
    }

    private async Task<List<string>> StepsAsync(string sql, params IReadOnlyList<(string Name, object? Value)> values)
    {
        await using var copy = Open();

        return await copy.ReadAsync($"EXPLAIN QUERY PLAN {sql}", values, static row => row.GetString(3), Now);
    }
}
