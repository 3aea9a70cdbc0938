using TeamsStyring.App.Local;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>The process that answers: bot, tab and clock.</summary>
internal static class Serve
{
    private const string DefaultAddress = "http://localhost:5178";

    // Settings are read at the start. Else the host would watch every folder below the one that it is started in, which can be a whole project.
    private const string ReadSettingsOnce = "--hostBuilder:reloadConfigOnChange=false";

    public static async Task<int> RunAsync(string[] args)
    {
        var app = await BuildAsync(args, CancellationToken.None);
        _ = SpareMemory.GiveBackAsync(app.Services.GetRequiredService<WorkingCopies>().KeepFew, app.Lifetime.ApplicationStopping);
        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Told to stop before it had begun to answer: what was begun is taken up at the next start.
        }

        return 0;
    }

    /// <summary>Everything up to listening: settings checked, database in shape, doors mapped.</summary>
    /// <exception cref="StartRefusedException">The settings do not hold.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args, CancellationToken cancellationToken)
    {
        MakeReady.Begin();
        var builder = WebApplication.CreateSlimBuilder([ReadSettingsOnce, .. args]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        var texts = StartTexts.OfThisMachine;
        var options = StartChecks.Read(builder.Configuration, texts);
        if (options.Mode is Mode.Local)
        {
            StartChecks.RequireLoopback(builder.Configuration, texts);
        }

        if (!StartChecks.NamesAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        var app = builder.AddTeamsStyring(options).Build().UseTeamsStyring(options);
        await app.Services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
        if (options.Mode is Mode.Local)
        {
            await app.Services.GetRequiredService<StartClock>().RunAsync(cancellationToken);
            if (options.Plans is PlansKind.SharePoint)
            {
                await ListsRegistration.BringBackAsync(app.Services, cancellationToken);
            }

            await app.Services.GetRequiredService<MakeSample>().RunAsync(cancellationToken);
        }

        return app;
    }
}
