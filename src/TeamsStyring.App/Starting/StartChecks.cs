using System.Globalization;
using System.Net;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.App.Starting;

/// <summary>What must hold before anything listens. The local mode trusts whoever asks, so nothing but this machine may reach it.</summary>
internal static class StartChecks
{
    private static readonly string[] AddressKeys = ["urls", "ASPNETCORE_URLS", "http_ports", "https_ports"];

    /// <returns>The settings, read and found good.</returns>
    /// <exception cref="StartRefusedException">They are not.</exception>
    public static TeamsStyringOptions Read(IConfiguration configuration, StartTexts texts)
    {
        var section = configuration.GetSection(TeamsStyringOptions.Section);
        RequireOneOf<Mode>(section, nameof(TeamsStyringOptions.Mode), texts);
        RequireOneOf<DatabaseKind>(section, nameof(TeamsStyringOptions.Database), texts);
        RequireOneOf<PlansKind>(section, nameof(TeamsStyringOptions.Plans), texts);
        RequireOneOf<SampleSize>(section, nameof(TeamsStyringOptions.Sample), texts);
        foreach (var registration in section.GetSection("Teams:Registrations").GetChildren())
        {
            RequireOneOf<CredentialKind>(registration, nameof(RegistrationOptions.Credential), texts);
        }

        if (section["Local:Now"] is { Length: > 0 } now && !DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, out _))
        {
            throw new StartRefusedException(texts.UnreadableInstant(now));
        }

        var options = section.Get<TeamsStyringOptions>() ?? new TeamsStyringOptions();
        if (Refusal(options, texts) is { } refusal)
        {
            throw new StartRefusedException(refusal);
        }

        return options;
    }

    /// <returns>Whether the settings say where to listen, as a container does by its port.</returns>
    public static bool NamesAddress(IConfiguration configuration) => Addresses(configuration).Any();

    /// <exception cref="StartRefusedException">An address lies outside this machine, or the program runs in a container.</exception>
    public static void RequireLoopback(IConfiguration configuration, StartTexts texts)
    {
        if (configuration.GetValue<bool>("DOTNET_RUNNING_IN_CONTAINER") || configuration["KUBERNETES_SERVICE_HOST"] is { Length: > 0 })
        {
            throw new StartRefusedException(texts.LocalInContainer);
        }

        foreach (var address in Addresses(configuration).Where(address => !IsLoopback(address)))
        {
            throw new StartRefusedException(texts.LocalOutsideMachine(address));
        }
    }

    private static void RequireOneOf<T>(IConfigurationSection section, string key, StartTexts texts)
        where T : struct, Enum
    {
        if (section[key] is { Length: > 0 } value && (!Enum.TryParse<T>(value, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed)))
        {
            throw new StartRefusedException(texts.UnknownSetting($"{section.Path.Replace(":", "__", StringComparison.Ordinal)}__{key}", value, string.Join(", ", Enum.GetNames<T>())));
        }
    }

    private static string? Refusal(TeamsStyringOptions options, StartTexts texts) => options switch
    {
        { Mode: Mode.Teams, SampleOrDefault: not SampleSize.None } => texts.SampleInTeams,
        { Mode: Mode.Teams } when TeamsChecks.Refusal(options.Teams, options.Graph, texts) is { } refusal => refusal,
        { Mode: Mode.Local, Teams.Registrations: not [] } => texts.RegistrationInLocal,
        { Database: DatabaseKind.Postgres } => texts.PostgresLater,
        { Plans: PlansKind.SharePoint } => ListsChecks.Refusal(options, texts),
        _ => null,
    };

    // A port without a host listens on every address, so ports count as addresses outside this machine.
    private static IEnumerable<string> Addresses(IConfiguration configuration)
        => AddressKeys.SelectMany(key => (configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""));

    private static bool IsLoopback(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
