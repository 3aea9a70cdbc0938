using System.Text;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Notices;

[Trait("Feature", "N13")]
public sealed class NoticeDeskTests
{
    private const string Kommune = "aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa";

    [Theory]
    [InlineData("s1", "secret", Kommune, true)]
    [InlineData("S1", "secret", "AAAAAAAA-1111-4111-8111-AAAAAAAAAAAA", true)]
    [InlineData("s1", "Secret", Kommune, false)]
    [InlineData("s1", "", Kommune, false)]
    [InlineData("s2", "secret", Kommune, false)]
    [InlineData("s1", "secret", "bbbbbbbb-1111-4111-8111-bbbbbbbbbbbb", false)]
    public void Only_who_knows_the_subscription_its_secret_and_the_kommune_wakes_a_list(string subscription, string secret, string tenant, bool believed)
    {
        List<(PlanList, bool)> woken = [];
        var desk = new NoticeDesk();
        desk.Expect(new TenantId(Kommune), new SyncedList(PlanList.Goals, "l", "", null, "s1", null, "secret", "", null), (list, affirm) => woken.Add((list, affirm)));

        Assert.Equal(believed, desk.Take(new Notice(subscription, secret, tenant, "")));

        Assert.Equal(believed ? [(PlanList.Goals, false)] : [], woken);
    }

    [Fact]
    public void A_subscription_that_has_to_be_affirmed_says_so()
    {
        List<(PlanList, bool)> woken = [];
        var desk = new NoticeDesk();
        desk.Expect(new TenantId(Kommune), new SyncedList(PlanList.Goals, "l", "", null, "s1", null, "secret", "", null), (list, affirm) => woken.Add((list, affirm)));

        desk.Take(new Notice("s1", "secret", Kommune, Notice.Reauthorize));

        Assert.Equal([(PlanList.Goals, true)], woken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"value":{}}""")]
    [InlineData("""{"value":[1,null,"x"]}""")]
    [InlineData("{{")]
    public async Task What_is_no_delivery_holds_no_notices(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));

        Assert.Empty(await NoticeJson.ReadAsync(stream, TestContext.Current.CancellationToken));
    }
}
