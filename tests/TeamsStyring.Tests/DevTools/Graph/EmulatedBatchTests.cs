namespace TeamsStyring.Tests.DevTools.Graph;

[Trait("Feature", "N13")]
public sealed class EmulatedBatchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_part_of_a_batch_stands_for_itself_and_they_come_in_any_order()
    {
        await using var list = await GoalList.StartAsync(Token);
        var parts = Enumerable.Range(1, 20).Select(number => GoalList.Part($"{number}", "POST", $"{list.Path}/items", $$$"""{"fields":{"TSKey":"g{{{number % 19}}}"}}"""));
        var answers = await list.Visitor.BatchAsync(parts, Token);

        Assert.Equal(19, answers.Count(answer => answer["status"]?.GetValue<int>() is 201));
        Assert.Equal(1, answers.Count(answer => answer["status"]?.GetValue<int>() is 400));
        Assert.NotEqual(Enumerable.Range(1, 20).Select(number => $"{number}"), answers.Select(answer => answer["id"]?.ToString()));
        Assert.Equal((1, 20, 20), (list.Graph.Counts.Batches, list.Graph.Counts.Parts, list.Graph.Counts.LargestBatch));
    }

    [Fact]
    public async Task What_depends_on_something_that_failed_is_not_done()
    {
        await using var list = await GoalList.StartAsync(Token);
        var answers = await list.Visitor.BatchAsync(
            [
                GoalList.Part("1", "POST", $"{list.Path}/items", """{"fields":{"Status":"Finnes ikke"}}"""),
                GoalList.Part("2", "POST", $"{list.Path}/items", """{"fields":{"TSKey":"g2"}}""", dependsOn: "1"),
            ],
            Token);

        Assert.Equal(["1: 400", "2: 424"], answers.Select(answer => $"{answer["id"]}: {answer["status"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("twenty-one", "Number of batch request steps exceeds the maximum value of 20.")]
    [InlineData("twice", "Request Ids within a batch must be unique.")]
    [InlineData("lost", "Request '1' depends on a request that is not in the batch.")]
    [InlineData("bare", "Write request id : 1 does not contain Content-Type header or body.")]
    public async Task A_batch_that_is_no_batch_is_refused_as_a_whole(string mistake, string sentence)
    {
        await using var list = await GoalList.StartAsync(Token);
        var part = GoalList.Part("1", "POST", $"{list.Path}/items", """{"fields":{"TSKey":"g1"}}""", mistake is "lost" ? "9" : null);
        if (mistake is "bare")
        {
            part.Remove("headers");
        }

        var parts = mistake switch
        {
            "twenty-one" => Enumerable.Range(1, 21).Select(number => GoalList.Part($"{number}", "GET", list.Path, null)).ToList(),
            "twice" => [part, GoalList.Part("1", "GET", list.Path, null)],
            _ => [part],
        };
        var refused = await list.Visitor.PostAsync("/$batch", new System.Text.Json.Nodes.JsonObject { ["requests"] = new System.Text.Json.Nodes.JsonArray([.. parts]) }.ToJsonString(), Token);

        Assert.Equal((400, sentence), (refused.Status, refused.Message));
        Assert.Empty((await list.Visitor.GetAsync($"{list.Path}/items", Token)).Value);
    }

    [Fact]
    public async Task Parts_are_throttled_one_by_one_inside_a_batch_that_went_well()
    {
        await using var list = await GoalList.StartAsync(Token);
        await list.Visitor.ControlAsync(HttpMethod.Put, "/faults", """{"throttle":0.5,"retryAfter":7}""", Token);
        var answers = await list.Visitor.BatchAsync(Enumerable.Range(1, 20).Select(number => GoalList.Part($"{number}", "GET", list.Path, null)), Token);
        var throttled = answers.Where(answer => answer["status"]?.GetValue<int>() is 429).ToList();

        Assert.InRange(throttled.Count, 1, 19);
        Assert.All(throttled, answer => Assert.Equal("7", answer["headers"]?["Retry-After"]?.ToString()));
    }
}
