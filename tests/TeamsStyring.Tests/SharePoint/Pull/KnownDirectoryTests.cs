using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>Who and what rows refer to is read once, and never staler than the database.</summary>
[Trait("Feature", "N13")]
public sealed class KnownDirectoryTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_round_that_reads_many_lists_asks_once_who_there_is()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var initiative = await copy.Initiatives.FirstAsync(Now);
        await kommune.EditAsync(PlanList.Goals, initiative.Goal, Now, ("GoalNote", "Sett på i møtet"));
        await kommune.EditAsync(PlanList.Indicators, (await copy.Indicators.FirstAsync(Now)).Id, Now, ("TargetText", "minst 95 %"));
        await kommune.EditAsync(PlanList.Initiatives, initiative.Id, Now, ("Title", "Sett på i møtet"));
        await kommune.EditAsync(PlanList.FollowUps, (await copy.FollowUps.FirstAsync(Now)).Id, Now, ("Needs", "Flere folk"));
        kommune.Kept.Restart();
        using var asked = new AskedOfDatabase(kommune.Kept.Copies.DatabaseFile);

        await kommune.PassAsync(Now);

        Assert.Equal("Sett på i møtet", (await copy.Initiatives.SingleAsync(row => row.Id == initiative.Id, Now)).Title);
        Assert.Equal(1, asked.Count("\"p\".\"Name\"\nFROM \"Persons\""));
    }

    [Fact]
    public async Task A_unit_that_was_made_in_Teams_since_the_last_round_is_known_to_the_next()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goal = await copy.Goals.FirstAsync(Now);
        var like = await copy.Units.SingleAsync(row => row.Id == goal.Unit, Now);
        var made = like with { Id = new UnitId(Guid.NewGuid()), Name = "Nyhavn skole", Nicknames = "" };
        copy.Units.Add(made);
        await copy.SaveChangesAsync(Now);

        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("UnitName", made.Name));
        await kommune.PassAsync(Now);

        Assert.Equal(made.Id, (await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now)).Unit);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_unit_that_gets_another_name_in_its_list_is_known_by_it_to_the_rows_that_are_read_after_it()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var goal = await copy.Goals.FirstAsync(Now);
        var unit = await copy.Units.FirstAsync(row => row.Id != goal.Unit, Now);

        await kommune.EditAsync(PlanList.Units, unit.Id, Now, ("Title", "Nyhavn skole"));
        await kommune.EditAsync(PlanList.Goals, goal.Id, Now, ("UnitName", "Nyhavn skole"));
        await kommune.PassAsync(Now);

        Assert.Equal(unit.Id, (await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now)).Unit);
        Assert.Empty(await kommune.ProblemsAsync(Now));
        await kommune.AgreeAsync(Now);
    }
}
