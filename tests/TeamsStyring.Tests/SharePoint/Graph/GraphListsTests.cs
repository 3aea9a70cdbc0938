using System.Text.Json.Nodes;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Graph;

[Trait("Feature", "N13")]
public sealed class GraphListsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_looks_like_a_date_or_an_id_comes_back_as_it_was_written()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        var list = await UnitsAsync(kommune);
        var fields = new JsonObject { ["Title"] = "2026-10-31", ["TSKey"] = "0c2f6a2e-6b1d-4f55-9a55-7d6f3c6a1f10", ["Nicknames"] = "2026-09-28T10:00:00" };

        var written = await WriteAsync(kommune, new RowToWrite(list, null, null, fields));

        Assert.True((await kommune.Lists.ReadItemAsync(list, written.ItemId, Now)).Is(out var item, out _));
        Assert.Equal(written.ETag, item.ETag);
        Assert.Equal(("2026-10-31", "0c2f6a2e-6b1d-4f55-9a55-7d6f3c6a1f10", "2026-09-28T10:00:00"), ($"{item.Fields["Title"]}", $"{item.Fields["TSKey"]}", $"{item.Fields["Nicknames"]}"));
    }

    [Fact]
    public async Task Each_row_of_a_batch_ends_for_itself()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        var list = await UnitsAsync(kommune);
        var first = await WriteAsync(kommune, Row(list, "a", "Solsiden"));
        var second = await WriteAsync(kommune, Row(list, "b", "Skyggesiden"));

        Assert.True((await kommune.Lists.WriteAsync(
            [
                new RowToWrite(list, first.ItemId, first.ETag, new JsonObject { ["Title"] = "Solsiden skole" }),
                new RowToWrite(list, second.ItemId, first.ETag, new JsonObject { ["Title"] = "Skyggesiden skole" }),
                Row(list, "a", "En gang til"),
                Row(list, "c", "Ny"),
                new RowToWrite(list, null, null, new JsonObject { ["TSKey"] = "d", ["NoSuchColumn"] = "x" }),
                new RowToWrite(list, "99", "\"x,1\"", new JsonObject { ["Title"] = "Borte" }),
            ],
            Now)).Is(out var parts, out _));

        Assert.True(parts[0].Is(out var changed, out _));
        Assert.Equal(first.ItemId, changed.ItemId);
        Assert.NotEqual(first.ETag, changed.ETag);
        Assert.IsType<GraphFault.Conflict>(parts[1].Fault);
        Assert.IsType<GraphFault.Duplicate>(parts[2].Fault);
        Assert.Null(parts[3].Fault);
        Assert.IsType<GraphFault.Refused>(parts[4].Fault);
        Assert.IsType<GraphFault.NotFound>(parts[5].Fault);
    }

    [Fact]
    public async Task A_row_is_found_by_its_key_and_by_nothing_that_is_not_there()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        var list = await UnitsAsync(kommune);
        await WriteAsync(kommune, Row(list, "it's", "Solsiden"));

        Assert.True((await kommune.Lists.FindItemsAsync(list, "TSKey", "it's", Now)).Is(out var found, out _));
        Assert.True((await kommune.Lists.FindItemsAsync(list, "TSKey", "its", Now)).Is(out var none, out _));

        Assert.Equal("Solsiden", $"{Assert.Single(found.Items).Fields["Title"]}");
        Assert.Empty(none.Items);
    }

    [Fact]
    public async Task Changes_go_on_where_they_ended_and_an_ended_token_says_so()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        var list = await UnitsAsync(kommune);
        await WriteAsync(kommune, Row(list, "a", "Solsiden"));

        Assert.True((await kommune.Lists.ReadChangesAsync(list, null, Now)).Is(out var all, out _));
        Assert.Equal("a", $"{Assert.Single(all.Items).Fields["TSKey"]}");
        Assert.True((await kommune.Lists.ReadChangesAsync(list, all.Delta, Now)).Is(out var none, out _));
        Assert.Empty(none.Items);
        await kommune.OrderAsync(new JsonObject { ["expireDeltas"] = true }, Now);

        Assert.IsType<GraphFault.Gone>((await kommune.Lists.ReadChangesAsync(list, none.Delta, Now)).Fault);
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed_and_the_call_made_again()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.Lists.ReadSiteAsync(Now);
        await kommune.OrderAsync(new JsonObject { ["expireTokens"] = true }, Now);

        Assert.Null((await kommune.Lists.ReadSiteAsync(Now)).Fault);
    }

    [Fact]
    public async Task A_secret_that_has_ended_is_no_token()
    {
        await using var kommune = await KommuneSite.StartAsync(Now);
        await kommune.LetInAsync(new JsonObject { ["secretExpired"] = true }, Now);

        Assert.IsType<GraphFault.NoToken>((await kommune.Lists.ReadSiteAsync(Now)).Fault);
    }

    [Fact]
    public async Task A_call_that_is_refused_for_a_while_waits_as_long_as_it_is_asked_to()
    {
        await using var kommune = await KommuneSite.StartAsync("root", KommuneSite.Brief with { Attempts = 1 }, Now);
        await kommune.OrderAsync(new JsonObject { ["throttle"] = 1, ["retryAfter"] = 15 }, Now);

        var throttled = Assert.IsType<GraphFault.Throttled>((await kommune.Lists.ReadSiteAsync(Now)).Fault);

        Assert.InRange(throttled.Until - TimeProvider.System.GetUtcNow(), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(16));
        Assert.Equal(throttled.Until, kommune.Pace.RestsUntil, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_call_that_hangs_is_not_waited_for_for_ever()
    {
        await using var kommune = await KommuneSite.StartAsync("root", new GraphPatience(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 1), Now);
        await kommune.OrderAsync(new JsonObject { ["hang"] = 1, ["hangSeconds"] = 10 }, Now);

        Assert.IsType<GraphFault.Unclear>((await kommune.Lists.ReadSiteAsync(Now)).Fault);
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_not_found()
    {
        await using var kommune = await KommuneSite.StartAsync("fjordvik.sharepoint.com,1,2", KommuneSite.Brief, Now);

        Assert.IsType<GraphFault.NotFound>((await kommune.Lists.ReadSiteAsync(Now)).Fault);
    }

    private static RowToWrite Row(string list, string key, string title) => new(list, null, null, new JsonObject { ["TSKey"] = key, ["Title"] = title });

    private static async Task<RowWritten> WriteAsync(KommuneSite kommune, RowToWrite row)
        => (await kommune.Lists.WriteAsync([row], Now)).Is(out var parts, out var fault) && parts[0].Is(out var written, out fault) ? written : throw new InvalidOperationException($"{fault}");

    private static async Task<string> UnitsAsync(KommuneSite kommune)
    {
        await kommune.ProvisionAsync([], Now);

        return (await kommune.Lists.ReadListsAsync(Now)).Is(out var lists, out var fault) ? lists.Single(list => list.Name == "TeamsStyringUnits").Id ?? "" : throw new InvalidOperationException($"{fault}");
    }
}
