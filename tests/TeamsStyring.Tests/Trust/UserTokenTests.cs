using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Trust;

public sealed class UserTokenTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static readonly string Leader = SampleMunicipality.FirstPersona.Value;

    private static readonly IReadOnlyDictionary<string, (Func<TeamsApp, JsonObject, string?> Header, string Reason)> Forged =
        new Dictionary<string, (Func<TeamsApp, JsonObject, string?>, string)>(StringComparer.Ordinal)
        {
            ["nothing at all"] = ((_, _) => null, "no-token"),
            ["a name instead of a token"] = ((_, _) => $"Bearer {Leader}", "malformed-token"),
            ["a token without a signature"] = ((_, claims) => Forgery.Bearer(TokenWriter.Write(TokenWriter.Header("none", null), claims, _ => [])), "wrong-algorithm"),
            ["a stranger's signature"] = ((app, claims) => Forgery.Bearer(TokenWriter.Sign(claims, app.Authority.StrangersKey)), "unknown-key"),
            ["the channel's token"] = ((app, _) => Forgery.Bearer(TokenWriter.Sign(app.ChannelClaims(TeamsApp.FirstApp, app.Channel.ServiceUrl), app.Authority.Key)), "wrong-issuer"),
            ["a kommune that we do not answer for"] = ((app, claims) => Signed(app, claims, ("iss", app.Authority.IssuerOf("cccccccc-3333-4333-8333-cccccccccccc")), ("tid", "cccccccc-3333-4333-8333-cccccccccccc")), "wrong-issuer"),
            ["one kommune's issuer with the other's name"] = ((app, claims) => Signed(app, claims, ("tid", TeamsApp.SecondTenant)), "wrong-issuer"),
            ["the older kind of token"] = ((app, claims) => Signed(app, claims, ("iss", $"https://sts.windows.net/{TeamsApp.FirstTenant}/")), "wrong-issuer"),
            ["a token for Graph"] = ((app, claims) => Signed(app, claims, ("aud", "00000003-0000-0000-c000-000000000000")), "wrong-audience"),
            ["a token for the other kommune's app"] = ((app, claims) => Signed(app, claims, ("aud", TeamsApp.SecondApp)), "wrong-audience"),
            ["a token that ended"] = ((app, claims) => Signed(app, claims, ("exp", app.Now.AddMinutes(-6).ToUnixTimeSeconds())), "expired"),
            ["a token from tomorrow"] = ((app, claims) => Signed(app, claims, ("nbf", app.Now.AddDays(1).ToUnixTimeSeconds())), "not-yet-valid"),
            ["an application that calls itself a person"] = ((app, claims) => Signed(app, claims, ("idtyp", "app")), "not-a-person"),
            ["a token without a right to anything"] = ((app, claims) => Signed(app, claims, ("scp", null)), "not-a-person"),
            ["a token of nobody"] = ((app, claims) => Signed(app, claims, ("oid", null)), "not-a-person"),
            ["the right to something else"] = ((app, claims) => Signed(app, claims, ("scp", "User.Read access_as_user_too")), "wrong-scope"),
            ["a client that nobody knows"] = ((app, claims) => Signed(app, claims, ("azp", "99999999-9999-4999-8999-999999999999")), "wrong-client"),
            ["no client"] = ((app, claims) => Signed(app, claims, ("azp", null)), "wrong-client"),
        };

    public static TheoryData<string> Kinds => [.. Forged.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Nobody_reads_a_plan_with_a_token_that_is_forged_or_stale(string kind)
    {
        var (header, reason) = Forged[kind];
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Add("X-Local-Persona", Leader);
        if (header(app, app.UserClaims(TeamsApp.FirstTenant, TeamsApp.FirstApp, Leader)) is { } value)
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        using var response = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        Assert.Equal((401, reason), ((int)response.StatusCode, problem?["code"]?.GetValue<string>()));
    }

    [Fact]
    public async Task A_leader_is_known_by_the_token_that_the_tab_brings()
    {
        using var response = await app.CallAsync(HttpMethod.Get, "/api/me", TeamsApp.FirstTenant, TeamsApp.FirstApp, Leader, body: null, TestContext.Current.CancellationToken);

        var me = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        Assert.Equal(Leader, me?["person"]?.GetValue<string>());
    }

    [Fact]
    public async Task Somebody_whom_the_kommune_does_not_know_reads_nothing()
    {
        using var response = await app.CallAsync(HttpMethod.Get, "/api/plans", TeamsApp.FirstTenant, TeamsApp.FirstApp, "dddddddd-4444-4444-8444-dddddddddddd", body: null, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static string Signed(TeamsApp app, JsonObject claims, params ReadOnlySpan<(string Name, JsonNode? Value)> changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                claims.Remove(name);
            }
            else
            {
                claims[name] = value;
            }
        }

        return Forgery.Bearer(TokenWriter.Sign(claims, app.Authority.UserKey));
    }
}
