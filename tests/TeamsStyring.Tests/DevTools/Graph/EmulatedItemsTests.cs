namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedItemsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_is_kept_as_it_was_written_and_what_is_empty_is_left_out()
    {
        await using var list = await GoalList.StartAsync(Token);
        var made = await list.AddAsync("""{"TSKey":"g1","Title":"Flere hender","Year":2026,"Status":"I rute","Note":"","Period":null}""", Token);
        var read = await list.Visitor.GetAsync($"{list.Path}/items/{made["id"]}?$expand=fields($select=TSKey,Title,Year,Note)", Token);

        Assert.Equal(201, made.Status);
        Assert.Matches("^\"[0-9a-f-]{36},1\"$", made["eTag"]);
        Assert.Equal(made["eTag"], read["eTag"]);
        Assert.Equal(["TSKey", "Title", "Year"], read.Body["fields"]?.AsObject().Select(field => field.Key).Where(name => !name.Contains('@')));
    }

    [Fact]
    public async Task Two_who_write_the_same_goal_do_not_overwrite_each_other()
    {
        await using var list = await GoalList.StartAsync(Token);
        var made = await list.AddAsync("""{"TSKey":"g1"}""", Token);
        var first = await list.Visitor.PatchAsync($"{list.Path}/items/1/fields", """{"Title":"Den ene"}""", Token, made["eTag"]);
        var second = await list.Visitor.PatchAsync($"{list.Path}/items/1/fields", """{"Title":"Den andre"}""", Token, made["eTag"]);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"conflictAs409":true}""", Token);
        var third = await list.Visitor.PatchAsync($"{list.Path}/items/1/fields", """{"Title":"Den tredje"}""", Token, made["eTag"]);

        Assert.Equal((200, 412, 409), (first.Status, second.Status, third.Status));
        Assert.EndsWith(",2\"", first["@odata.etag"], StringComparison.Ordinal);
        Assert.Equal(("notAllowed", "resourceModified"), (second.Code, third.Code));
    }

    [Fact]
    public async Task The_same_key_stands_in_a_list_only_once()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"TSKey":"g1"}""", Token);
        var again = await list.AddAsync("""{"TSKey":"G1"}""", Token);
        await list.Visitor.DeleteAsync($"{list.Path}/items/1", Token);
        var afterwards = await list.AddAsync("""{"TSKey":"g1"}""", Token);

        Assert.Equal(400, again.Status);
        Assert.Contains("duplicate values were found in the following field(s) in the list: [TSKey]", again.Message, StringComparison.Ordinal);
        Assert.Equal(201, afterwards.Status);
    }

    [Theory]
    [InlineData("""{"Unknown":"x"}""", "Field 'Unknown' is not recognized")]
    [InlineData("""{"Modified":"2026-01-01T00:00:00Z"}""", "Field 'Modified' is read-only")]
    [InlineData("""{"Year":"2026"}""", "Cannot convert the value of the field 'Year' to the expected type.")]
    [InlineData("""{"Status":"Vet ikke"}""", "The value of the field 'Status' is not one of its choices.")]
    [InlineData("""{"LeaderLookupId":7}""", "General exception while processing")]
    [InlineData("""{"Title":"LONG"}""", "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.")]
    public async Task What_a_column_cannot_hold_is_refused(string fields, string sentence)
    {
        await using var list = await GoalList.StartAsync(Token);
        var refused = await list.AddAsync(fields.Replace("LONG", new string('å', 256), StringComparison.Ordinal), Token);

        Assert.Equal((400, sentence), (refused.Status, refused.Message));
    }

    [Fact]
    public async Task People_write_their_own_cause_only_where_the_column_lets_them()
    {
        await using var list = await GoalList.StartAsync(Token);

        Assert.Equal(201, (await list.AddAsync("""{"Cause":"Noe helt eget"}""", Token)).Status);
        Assert.Equal(400, (await list.AddAsync("""{"Status":"Noe helt eget"}""", Token)).Status);
    }

    [Fact]
    public async Task A_day_comes_back_as_the_evening_before_in_UTC()
    {
        await using var list = await GoalList.StartAsync(Token);
        var made = await list.AddAsync("""{"Due":"2026-04-01"}""", Token);

        Assert.Equal("2026-03-31T22:00:00Z", made.Body["fields"]?["Due"]?.ToString());
    }

    [Fact]
    public async Task Every_change_is_a_version_that_can_be_gone_back_to()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.AddAsync("""{"Title":"Først"}""", Token);
        await list.Visitor.PatchAsync($"{list.Path}/items/1/fields", """{"Title":"Så"}""", Token);
        var restored = await list.Visitor.PostAsync($"{list.Path}/items/1/versions/1.0/restoreVersion", "{}", Token);
        var versions = await list.Visitor.GetAsync($"{list.Path}/items/1/versions?$expand=fields", Token);

        Assert.Equal(204, restored.Status);
        Assert.Equal([("3.0", "Først"), ("2.0", "Så"), ("1.0", "Først")], versions.Value.Select(version => (version["id"]?.ToString(), version["fields"]?["Title"]?.ToString())));
    }

    [Fact]
    public async Task Who_wrote_is_told_a_person_by_name_and_a_program_as_one()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/users", """[{"id":"oid-kari","displayName":"Kari Holm","userPrincipalName":"kari@kommune.no"}]""", Token);
        await list.AddAsync("""{"Title":"Fra programmet"}""", Token);
        using var kari = await SharePoint.GraphVisitor.PersonAsync(list.Graph, "oid-kari", Token);
        await kari.PatchAsync($"{list.Path}/items/1/fields", """{"Title":"Fra Kari"}""", Token);
        var item = await list.Visitor.GetAsync($"{list.Path}/items/1", Token);

        Assert.Equal("administrator", item.Body["createdBy"]?["application"]?["id"]?.ToString());
        Assert.Equal(("oid-kari", "Kari Holm"), (item.Body["lastModifiedBy"]?["user"]?["id"]?.ToString(), item.Body["lastModifiedBy"]?["user"]?["displayName"]?.ToString()));
    }
}
