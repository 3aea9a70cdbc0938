using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Starting;

/// <summary>
/// What must be said before plans can live in lists. Whether the site is there and lets us in is not asked here: a kommune's people work on while that is mended.
/// </summary>
internal static class ListsChecks
{
    private const string Key = $"{TeamsStyringOptions.Section}__SharePoint";
    private const string Graph = $"{TeamsStyringOptions.Section}__Graph__{nameof(GraphOptions.BaseUrl)}";
    private const int LongestPause = 3600;
    private const int LongestGathering = 25;
    private const int LeastUnits = 60;
    private const int MostUnits = 100_000;

    /// <returns>The first thing that is wrong, as a sentence; <see langword="null"/> when all is well.</returns>
    public static string? Refusal(TeamsStyringOptions options, StartTexts texts)
        => TeamsChecks.RefusedAddress(Graph, options.Graph.BaseUrl, texts)
            ?? (options.Mode is Mode.Local ? RefusedInLocal(options, texts) : RefusedInTeams(options, texts))
            ?? (options.SharePoint.NoticeAddress.Length > 0 ? TeamsChecks.RefusedAddress($"{Key}__{nameof(SharePointOptions.NoticeAddress)}", options.SharePoint.NoticeAddress, texts) : null)
            ?? RefusedNumber(nameof(SharePointOptions.PullSeconds), options.SharePoint.PullSeconds, 1, LongestPause, texts)
            ?? RefusedNumber(nameof(SharePointOptions.GatherSeconds), options.SharePoint.GatherSeconds, 0, LongestGathering, texts)
            ?? RefusedNumber(nameof(SharePointOptions.UnitsPerMinute), options.SharePoint.UnitsPerMinute, LeastUnits, MostUnits, texts);

    // The local mode has no identity of its own that a kommune could let in, and lets nothing leave the machine.
    private static string? RefusedInLocal(TeamsStyringOptions options, StartTexts texts)
        => !options.Graph.Address.IsLoopback ? texts.GraphOutsideMachine(Graph)
            : string.IsNullOrWhiteSpace(options.SharePoint.SiteId) ? texts.SettingEmpty($"{Key}__{nameof(SharePointOptions.SiteId)}")
            : null;

    private static string? RefusedInTeams(TeamsStyringOptions options, StartTexts texts)
    {
        var registrations = options.Teams.Registrations.Select((registration, at) => (registration, at)).ToList();
        var without = registrations.GroupBy(each => each.registration.Named.TenantId, StringComparer.Ordinal)
            .FirstOrDefault(tenant => tenant.All(each => string.IsNullOrWhiteSpace(each.registration.SiteId)));

        return without is null ? null : texts.SettingEmpty($"{TeamsStyringOptions.Section}__Teams__Registrations__{without.First().at}__{nameof(RegistrationOptions.SiteId)}");
    }

    private static string? RefusedNumber(string name, int value, int least, int most, StartTexts texts)
        => value >= least && value <= most ? null : texts.NumberOutside($"{Key}__{name}", value, least, most);
}
