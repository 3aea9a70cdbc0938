using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.SharePoint.Rounds;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>Who and what rows refer to is read once, and never staler than the database.</summary>
[Trait("Feature", "N13")]
public sealed class KnownDirectoryTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PlanList.Goals, false)]
    [InlineData(PlanList.Units, true)]
    public async Task Who_there_is_is_asked_again_after_units_were_taken_from_their_list_and_not_after_goals_were(PlanList list, bool isAskedAgain)
    {
        await using var kommune = await KeptKommune.StartSmallAsync(Now);
        await using var copy = kommune.Copy();
        await using var transaction = await copy.Database.BeginTransactionAsync(Now);
        var known = new KnownDirectory();
        var version = (await copy.ReadVersionsAsync(Now)).Plans;
        await known.ReadAsync(copy, Now);

        // A change that no version tells of: only whoever asks the database again sees it.
        await copy.Units.ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "bare i basen"), Now);
        await copy.Settings.Where(setting => setting.Key == "version-plans").ExecuteUpdateAsync(setting => setting.SetProperty(one => one.Value, version), Now);
        Assert.Empty((await known.ReadAsync(copy, Now)).FindNamed(PlanList.Units, "bare i basen"));
        await copy.Goals.ExecuteUpdateAsync(row => row.SetProperty(one => one.Note, "Fra lista"), Now);
        await known.WroteAsync(copy, list, Now);

        Assert.Equal(isAskedAgain, (await known.ReadAsync(copy, Now)).FindNamed(PlanList.Units, "bare i basen").Count > 0);
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
