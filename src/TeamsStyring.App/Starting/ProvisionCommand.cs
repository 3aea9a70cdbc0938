using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Lists;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Provisioning;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary><c>provision [--tenant ID]</c>.</summary>
internal static class ProvisionCommand
{
    public static Command Create(StartTexts start)
    {
        var tenant = new Option<string?>("--tenant") { Description = start.TenantHelp, HelpName = "ID" };
        var command = new Command("provision", start.ProvisionHelp) { tenant };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(tenant), start, cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string? named, StartTexts start, CancellationToken cancellationToken)
    {
        var texts = new ProvisionTexts(start.Language);
        await using var room = await CommandRoom.OpenAsync(Add, start, cancellationToken);
        if (room.Get<TeamsStyringOptions>().Plans is not PlansKind.SharePoint)
        {
            throw new StartRefusedException(texts.Embedded);
        }

        var tenant = room.TenantOf(named, start);
        var site = room.Get<TenantSites>().Of(tenant) ?? throw new StartRefusedException(texts.Embedded);
        await Console.Out.WriteLineAsync(texts.Beginning(site.Lists.SiteId));
        try
        {
            return await TellAsync(await ProvisionAsync(room, site, texts, cancellationToken), site, texts);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(texts.Cancelled);

            return 1;
        }
    }

    private static IServiceCollection Add(IServiceCollection services, TeamsStyringOptions options)
        => options.Plans is PlansKind.SharePoint ? services.AddListSites(options) : services;

    private static async Task<ProvisionOutcome> ProvisionAsync(CommandRoom room, TenantSite site, ProvisionTexts texts, CancellationToken cancellationToken)
    {
        if (!(await site.Lists.ReadSiteAsync(cancellationToken)).Is(out _, out var fault))
        {
            return new ProvisionOutcome.Stopped(fault, null);
        }

        var copies = room.Get<WorkingCopies>();
        var wanted = WantedLists.In(await LanguageOfAsync(copies, site.Tenant, cancellationToken));
        var outcome = await new ProvisionLists(site.Lists).RunAsync(wanted, new ProvisionConsole(Console.Out, texts), cancellationToken);
        if (outcome is ProvisionOutcome.Done)
        {
            // A list that lacked a column has refused rows for it.
            await using var copy = copies.Open(site.Tenant);
            await RefusedRows.TryAgainAsync(copy, cancellationToken);
        }

        return outcome;
    }

    /// <summary>A kommune that is not known yet gets bokmål; as soon as it is, the next run gives the lists their names in its language.</summary>
    private static async Task<Language> LanguageOfAsync(WorkingCopies copies, TenantId tenant, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        return await copy.Municipalities.Select(municipality => municipality.Language).FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task<int> TellAsync(ProvisionOutcome outcome, TenantSite site, ProvisionTexts texts)
    {
        switch (outcome)
        {
            case ProvisionOutcome.Done done:
                await Console.Out.WriteLineAsync(done.Changes == 0 ? texts.NothingToDo : texts.Done(done.Changes));
                return 0;
            case ProvisionOutcome.Stopped { Fault: GraphFault.NotPermitted }:
                await Console.Error.WriteLineAsync(texts.NotPermitted(site.Lists.SiteId, site.AppId));
                return 1;
            case ProvisionOutcome.Stopped stopped:
                var advice = ListsAdvice.Of(SiteCondition.Of(stopped.Fault), site.Lists.SiteId, site.AppId, "", new ListsTexts(texts.Language));
                await Console.Error.WriteLineAsync(stopped.List is { } list ? texts.Stopped(SharePoint.Schema.ListWords.In(texts.Language).NameOf(list), $"{advice} {(stopped.Fault as GraphFault.Refused)?.Said}".Trim()) : advice);
                return 1;
            case var unknown:
                throw new System.Diagnostics.UnreachableException(unknown.GetType().Name);
        }
    }
}
