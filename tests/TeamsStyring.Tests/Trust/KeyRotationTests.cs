using System.Net;
using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Trust;

/// <summary>The channel changes its keys, is away, and comes back; each test has a program of its own.</summary>
public sealed class KeyRotationTests
{
    [Fact]
    public async Task A_new_key_is_taken_in_with_the_first_activity_that_it_signs()
        => await WithAsync(async (app, deliver) =>
        {
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            app.Authority.ChannelKeys = [app.Authority.Key.Published(), app.Authority.NextKey.Published()];

            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.NextKey));
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            Assert.Equal(2, app.Authority.Readings);
        });

    [Fact]
    public async Task A_key_that_is_taken_out_is_not_believed_any_more_even_in_a_token_that_was()
        => await WithAsync(async (app, deliver) =>
        {
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            app.Authority.ChannelKeys = [app.Authority.NextKey.Published()];
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.NextKey));

            Assert.Equal(HttpStatusCode.Unauthorized, await deliver(app.Authority.Key));
        });

    [Fact]
    public async Task Nobody_can_have_the_keys_fetched_again_and_again_by_naming_keys_that_do_not_exist()
        => await WithAsync(async (app, deliver) =>
        {
            for (var tries = 0; tries < 50; tries++)
            {
                Assert.Equal(HttpStatusCode.Unauthorized, await deliver(app.Authority.RetiredKey));
            }

            Assert.InRange(app.Authority.Readings, 1, 6);
            app.MoveClock(TimeSpan.FromMinutes(6));
            app.Authority.ChannelKeys = [app.Authority.NextKey.Published()];
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.NextKey));
        });

    [Fact]
    public async Task Keys_are_read_again_every_half_day_though_nothing_is_missing()
        => await WithAsync(async (app, deliver) =>
        {
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            app.MoveClock(SigningKeys.Fresh);
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));

            Assert.Equal(2, app.Authority.Readings);
        });

    [Fact]
    public async Task While_the_authority_is_away_the_keys_that_are_known_hold_on_but_not_for_ever()
        => await WithAsync(async (app, deliver) =>
        {
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            app.Authority.IsDown = true;
            app.MoveClock(SigningKeys.Fresh);
            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
            app.MoveClock(SigningKeys.Good);

            Assert.Equal(HttpStatusCode.Unauthorized, await deliver(app.Authority.Key));
        });

    [Fact]
    public async Task A_first_reading_that_fails_is_not_remembered()
        => await WithAsync(async (app, deliver) =>
        {
            app.Authority.IsDown = true;
            Assert.Equal(HttpStatusCode.Unauthorized, await deliver(app.Authority.Key));
            app.Authority.IsDown = false;
            app.MoveClock(TimeSpan.FromSeconds(6));

            Assert.Equal(HttpStatusCode.OK, await deliver(app.Authority.Key));
        });

    [Fact]
    public async Task A_token_that_was_believed_is_refused_once_it_has_ended()
        => await WithAsync(async (app, _) =>
        {
            var activity = Hello(app);
            var token = Forgery.Bearer(TokenWriter.Sign(app.ChannelClaims(TeamsApp.FirstApp, app.Channel.ServiceUrl), app.Authority.Key));
            using var before = await app.PostAsync(activity, token, TestContext.Current.CancellationToken);
            app.MoveClock(TimeSpan.FromMinutes(61));
            using var after = await app.PostAsync(activity, token, TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
        });

    private static JsonObject Hello(TeamsApp app) => app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, SampleMunicipality.FirstPersona.Value, "hjelp");

    private static async Task WithAsync(Func<TeamsApp, Func<SigningPair, Task<HttpStatusCode>>, Task> live)
    {
        await using var app = new TeamsApp();
        await app.InitializeAsync();
        await live(app, async key =>
        {
            using var response = await app.PostAsync(
                Hello(app),
                Forgery.Bearer(TokenWriter.Sign(app.ChannelClaims(TeamsApp.FirstApp, app.Channel.ServiceUrl), key)),
                TestContext.Current.CancellationToken);

            return response.StatusCode;
        });
    }
}
