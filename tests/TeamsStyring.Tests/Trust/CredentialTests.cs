using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.Tests.Trust;

/// <summary>What the bot shows Entra to get its token, for each way of proving who it is.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly EntraTokenEndpoint _entra = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_certificate_signs_a_proof_and_never_leaves_the_machine()
    {
        var file = Path.Combine(_folder.Path, "bot.pem");
        using (var key = RSA.Create(2048))
        {
            using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
            await File.WriteAllTextAsync(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n", TestContext.Current.CancellationToken);
        }

        var form = await AskAsync(new BotCredential(CredentialKind.Certificate, CertificateFile: file));

        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task A_federated_token_is_read_from_its_file_at_each_use()
    {
        var file = Path.Combine(_folder.Path, "token");
        await File.WriteAllTextAsync(file, "vouched.for.bot\n", TestContext.Current.CancellationToken);

        var form = await AskAsync(new BotCredential(CredentialKind.Federated, FederatedTokenFile: file));

        Assert.Equal("vouched.for.bot", form["client_assertion"]);
    }

    [Fact]
    public async Task A_managed_identity_vouches_for_the_bot()
    {
        await LoopbackIdentity.EnsureAsync();

        // The identity's machine is asked over the network, the rest is Entra's.
        var credential = new Credentials(new Uri("https://login.microsoftonline.com"), transport: null).Of(SendingRoom.Bot, new BotCredential(CredentialKind.ManagedIdentity));
        var token = await credential.GetTokenAsync(new Azure.Core.TokenRequestContext([BotTokens.ChannelScope]), TestContext.Current.CancellationToken);

        Assert.Equal(LoopbackIdentity.TokenFor(TeamsApp.FirstApp, "https://api.botframework.com"), token.Token);
    }

    [Fact]
    public async Task A_secret_is_sent_only_where_it_was_chosen()
        => Assert.Equal("hush", (await AskAsync(new BotCredential(CredentialKind.Secret, Secret: "hush")))["client_secret"]);

    [Fact]
    public void A_secret_does_not_get_into_a_log_by_being_written_out()
        => Assert.DoesNotContain("hush", $"{new BotCredential(CredentialKind.Secret, Secret: "hush")}", StringComparison.Ordinal);

    public void Dispose()
    {
        _entra.Dispose();
        _folder.Dispose();
    }

    private async Task<IReadOnlyDictionary<string, string>> AskAsync(BotCredential credential)
    {
        using var http = new HttpClient(_entra, disposeHandler: false);
        using var transport = new HttpClientTransport(http);
        var tokens = new BotTokens(registration => new Credentials(new Uri("https://login.microsoftonline.com"), transport).Of(registration, credential), new StoppedClock(DateTimeOffset.UnixEpoch));

        Assert.Equal("given", await tokens.ReadAsync(SendingRoom.Bot, BotTokens.ChannelScope, TestContext.Current.CancellationToken));
        var (address, form) = Assert.Single(_entra.Asked);
        Assert.Equal($"https://login.microsoftonline.com/{TeamsApp.FirstTenant}/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        Assert.Equal((TeamsApp.FirstApp, BotTokens.ChannelScope, "client_credentials"), (form["client_id"], form["scope"].Split(' ')[0], form["grant_type"]));

        return form;
    }
}
