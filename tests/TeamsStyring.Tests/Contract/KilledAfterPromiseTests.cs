using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Conversations;

namespace TeamsStyring.Tests.Contract;

/// <summary>A press that takes too long is promised an answer in the chat. The promise outlives the process that gave it.</summary>
[Trait("Feature", "S1-22")]
public sealed class KilledAfterPromiseTests
{
    private const string Now = "2026-10-05T09:00:00+02:00";
    private const string Channel = "19:sen@thread.tacv2";
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_promised_before_a_power_cut_is_answered_once_after_it()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        await using var program = new RealProcess();
        await program.StartAsync(Now, Cancellation);
        var user = new TeamsUser(program.Http, Principal, teams.ServiceUrl, Channel);
        await FollowThePlanAsync(teams, user);
        teams.Close();
        using var response = await user.SendAsync(Question(user), Cancellation);
        var said = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("svaret kommer her når det er klart", $"{said?["value"]}", StringComparison.Ordinal);
        await program.KillAsync(Cancellation);
        teams.Open();
        var cut = teams.Messages.Count;
        await program.StartAsync(Now, Cancellation);

        // The answer itself goes to the person's own chat, and then the channel is told where it is.
        await teams.WaitForAsync(cut + 2, Cancellation);
        Assert.Single(teams.Messages.Skip(cut), Tells);

        // Done is done: nothing is owed to a next start.
        while (await OwedAsync(program) > 0)
        {
            await Task.Delay(20, Cancellation);
        }

        Assert.Single(teams.Messages.Skip(cut), Tells);
    }

    private static bool Tells(JsonNode message) => $"{message["text"]}".Contains("private chat", StringComparison.Ordinal);

    private static JsonObject Question(TeamsUser user) => user.Invoke("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "question/ask", ["data"] = new JsonObject { ["text"] = "hva er mine frister?", ["verb"] = "question/ask" } },
    });

    private static async Task FollowThePlanAsync(ChannelStub teams, TeamsUser user)
    {
        using var hello = await user.In("a:kari").SayAsync("hei", Cancellation);
        using var asked = await user.SayAsync("hei", Cancellation);
        var question = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();
        var choices = (await user.PressAsync(question, "channel/choose", null, Cancellation))["value"] ?? new JsonObject();
        var chosen = new CardInHand(choices).Inputs[0]["choices"]?[0]?["value"]?.DeepClone();
        await user.PressAsync(choices, "channel/bind", new JsonObject { ["chosen"] = chosen }, Cancellation);
    }

    private static async Task<long> OwedAsync(RealProcess program)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(program.Folder, "teamsstyring.db")};Mode=ReadOnly;Pooling=False");
        await database.OpenAsync(Cancellation);
        await using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM PendingTurns;";

        return (long)(await count.ExecuteScalarAsync(Cancellation) ?? 0L);
    }
}
