using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Lists;
using TeamsStyring.App.Local;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Plans in the kommune's SharePoint lists. Nothing outside of this and of <c>Lists</c> names that room, so a program that keeps its plans itself does not even load it.
/// </summary>
internal static class ListsRegistration
{
    /// <summary>Everything that keeps the lists.</summary>
    public static IServiceCollection AddLists(this IServiceCollection services, TeamsStyringOptions options)
        => services.AddListSites(options)
            .AddMetrics()
            .AddSingleton<ListsMeter>()
            .AddSingleton<NoticeDesk>()
            .AddSingleton(provider => Rooms(options, provider))
            .AddSingleton(provider => new ShowLists(provider.GetRequiredService<ListsRooms>(), haveAddresses: options.Mode is not Mode.Local))
            .AddSingleton<ListsReadiness>()
            .AddSingleton<ListsAreBehind>(provider => tenant => provider.GetRequiredService<ListsRooms>().Of(tenant)?.Behind() > ListsReadiness.Bearable)
            .AddSingleton<TellReadiness>(provider => provider.GetRequiredService<ListsReadiness>().Tell);

    /// <summary>The ways to the sites alone, for a command.</summary>
    public static IServiceCollection AddListSites(this IServiceCollection services, TeamsStyringOptions options)
        => services.AddSingleton(provider => new TenantSites([.. Sites(options, provider)]));

    /// <summary>
    /// Local mode: plans that stand in the lists come before a sample is made. Where Graph does not answer, the sample is made all the same: one may want to see just that.
    /// </summary>
    public static async Task BringBackAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var round in services.GetRequiredService<ListsRooms>().All)
        {
            if (!await round.HasPlansAsync(cancellationToken))
            {
                await round.TurnAsync(() => { }, cancellationToken);
            }
        }
    }

    private static ListsRooms Rooms(TeamsStyringOptions options, IServiceProvider provider)
    {
        var tools = new RoundTools(
            provider.GetRequiredService<WorkingCopies>(),
            provider.GetRequiredService<NoticeDesk>(),
            provider.GetRequiredService<ListsMeter>(),
            provider.GetRequiredService<LocalClock>().Machine,
            provider.GetRequiredService<ILogger<TenantRound>>());
        var settings = new RoundSettings(
            TimeSpan.FromSeconds(options.SharePoint.PullSeconds),
            TimeSpan.FromSeconds(options.SharePoint.GatherSeconds),
            options.SharePoint.NoticeAddress.Length > 0 ? new Uri($"{options.SharePoint.NoticeAddress.TrimEnd('/')}/") : null,
            ProvisionsItself: options.Mode is Mode.Local);

        return new ListsRooms([.. provider.GetRequiredService<TenantSites>().All.Select(site => TenantRound.Open(site, tools, settings))]);
    }

    private static IEnumerable<TenantSite> Sites(TeamsStyringOptions options, IServiceProvider provider)
    {
        var clock = provider.GetRequiredService<LocalClock>().Machine;
        if (options.Mode is Mode.Local)
        {
            return [Site(LocalTenant.Id, LoopbackCredential.Application, options.SharePoint.SiteId.Trim(), LocalTokens(options.Graph.Address, clock), options, clock)];
        }

        var tokens = provider.GetRequiredService<BotTokens>();

        return options.Teams.Registrations.Where(registration => !string.IsNullOrWhiteSpace(registration.SiteId))
            .DistinctBy(registration => registration.Named.TenantId, StringComparer.Ordinal)
            .Select(registration => Site(new TenantId(registration.Named.TenantId), registration.Named.AppId, registration.SiteId.Trim(), TokensOf(registration.Named, tokens), options, clock));
    }

    private static TenantSite Site(TenantId tenant, string app, string siteId, GraphTokens tokens, TeamsStyringOptions options, TimeProvider clock)
    {
        var calls = new GraphCalls(options.Graph.Address, tokens, new GraphPace(clock, options.SharePoint.UnitsPerMinute), GraphPatience.Usual, clock);

        return new TenantSite(tenant, app, new GraphLists(calls, siteId), new GraphSubscriptions(calls));
    }

    private static GraphTokens TokensOf(BotRegistration registration, BotTokens tokens)
        => new(cancellationToken => tokens.ReadAsync(registration, GraphCalls.Scope, cancellationToken), () => tokens.Forget(registration, GraphCalls.Scope));

    private static GraphTokens LocalTokens(Uri graph, TimeProvider clock)
    {
        var credential = new LoopbackCredential(graph, clock);
        var tokens = new BotTokens(_ => credential, clock);
        var nobody = new BotRegistration(LoopbackCredential.Application, LocalTenant.Id.Value);

        // Where the emulated Graph is not running there is no token either, but the token is not what is missing.
        return new GraphTokens(
            async cancellationToken => await tokens.ReadAsync(nobody, GraphCalls.Scope, cancellationToken) ?? (credential.IsUnreachable ? throw new HttpRequestException("The emulated Graph does not answer.") : null),
            () => tokens.Forget(nobody, GraphCalls.Scope));
    }
}
