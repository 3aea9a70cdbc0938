using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Trust;

public sealed class ForgedActivityTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static readonly string Leader = SampleMunicipality.FirstPersona.Value;

    public static TheoryData<string> Kinds => [.. Forgeries.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public async Task What_is_forged_or_stale_is_refused_for_its_own_reason(string kind)
    {
        var forgery = Forgeries.All[kind];
        var activity = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "hva er ikke oppnådd?");
        var header = forgery.Header(app, app.ChannelClaims(TeamsApp.FirstApp, app.Channel.ServiceUrl));
        forgery.Change(activity);
        var sent = app.Channel.Calls.Count;

        using var response = await app.PostAsync(activity, header, TestContext.Current.CancellationToken);

        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        Assert.Equal((forgery.Status, forgery.Reason), ((int)response.StatusCode, problem?["code"]?.GetValue<string>()));
        Assert.Equal(sent, app.Channel.Calls.Count);
    }

    [Fact]
    public async Task What_Teams_sends_is_answered()
    {
        var activity = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "hva er ikke oppnådd?");

        using var response = await app.DeliverAsync(activity, TeamsApp.FirstApp, TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        var reply = Assert.Single(app.Channel.Calls, call => call.Path.EndsWith(activity["id"]?.GetValue<string>() ?? "", StringComparison.Ordinal));
        Assert.IsType<JsonArray>(reply.Body["attachments"]);
        Assert.Equal($"Bearer {LoopbackIdentity.TokenFor(TeamsApp.FirstApp, "https://api.botframework.com")}", reply.Authorization);
    }

    [Theory]
    [InlineData("RS384"), InlineData("RS512")]
    public async Task A_longer_hash_is_as_good(string algorithm)
    {
        var hash = algorithm is "RS384" ? System.Security.Cryptography.HashAlgorithmName.SHA384 : System.Security.Cryptography.HashAlgorithmName.SHA512;
        var activity = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "hjelp");
        var token = TokenWriter.Write(
            TokenWriter.Header(algorithm, app.Authority.Key.Id),
            app.ChannelClaims(TeamsApp.FirstApp, app.Channel.ServiceUrl),
            data => app.Authority.Key.Sign(data, hash, System.Security.Cryptography.RSASignaturePadding.Pkcs1));

        using var response = await app.PostAsync(activity, Forgery.Bearer(token), TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    [Theory]
    [InlineData("x-ms-agents-playground", "true"), InlineData("X-Local-Persona", "anybody"), InlineData("X-MS-CLIENT-PRINCIPAL-ID", "anybody")]
    public async Task No_other_header_stands_in_for_a_token(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "hjelp")),
            Headers = { { name, value } },
        };

        using var response = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("/local/personas"), InlineData("/local/clock"), InlineData("/local/connector/v3/conversations/x/activities")]
    public async Task Nothing_of_the_local_mode_is_there(string path)
    {
        using var response = await app.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
