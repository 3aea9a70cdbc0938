using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>What somebody deletes although others hang on it is kept and flagged, until it stands in its list again.</summary>
[Trait("Feature", "N13")]
public sealed class DeletedInUseTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_unit_that_somebody_writes_in_again_with_its_key_is_no_longer_flagged()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var used = await copy.Units.FirstAsync(row => copy.Goals.Any(goal => goal.Unit == row.Id), Now);
        await kommune.DeleteAsync(PlanList.Units, used.Id, Now);
        await kommune.ReadAsync(Now);
        Assert.Equal(ListProblemKind.DeletedInUse, Assert.Single(await kommune.ProblemsAsync(Now)).Problem);

        await kommune.AddAsync(PlanList.Units, Now, ("Title", used.Name), (ListSchema.Key, used.Id.ToString()));
        await kommune.PassAsync(Now);

        Assert.Empty(await kommune.ProblemsAsync(Now));
        Assert.Equal(used.Name, (await copy.Units.SingleAsync(row => row.Id == used.Id, Now)).Name);
    }

    [Fact]
    public async Task A_deleted_unit_that_is_changed_in_Teams_stands_in_its_list_again_and_is_no_longer_flagged()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var used = await copy.Units.FirstAsync(row => copy.Goals.Any(goal => goal.Unit == row.Id), Now);
        await kommune.DeleteAsync(PlanList.Units, used.Id, Now);
        await kommune.ReadAsync(Now);
        await copy.Units.Where(row => row.Id == used.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "sola"), Now);

        await kommune.PassAsync(Now);

        Assert.Empty(await kommune.ProblemsAsync(Now));
        await kommune.AgreeAsync(Now);
    }
}
