using System.Diagnostics.CodeAnalysis;
using TeamsStyring.App.Access;
using TeamsStyring.App.Channels;
using TeamsStyring.App.Conversations;
using TeamsStyring.App.Documentation;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Http;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Lists;
using TeamsStyring.App.Local;
using TeamsStyring.App.People;
using TeamsStyring.App.Plans;
using TeamsStyring.App.Questions;
using TeamsStyring.App.Records;
using TeamsStyring.App.Reminders;
using TeamsStyring.App.Scheduling;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Starting;

/// <summary>Puts the house together: the only place that names the real clock and knows every room.</summary>
internal static class TeamsStyringBuilder
{
    public static WebApplicationBuilder AddTeamsStyring(this WebApplicationBuilder builder, TeamsStyringOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = ActivityRead.MaxBytes;
            kestrel.AddServerHeader = false;
        });

        // What the framework says of every request tells who asked for what; a setting brings it back for a fault search.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddExceptionHandler<UnexpectedErrors>().AddProblemDetails();

        // What cannot be read is refused in our own words, not with an empty 400.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);

        // First, so that it reads while the others start.
        builder.Services.AddHostedService<ReadAheadHost>();
        builder.Services.AddCore(options).AddConversations().AddChannels().AddDocumentation().AddPlans().AddFollowUps().AddInvolvements().AddHandovers().TieTelling().AddQuestions().AddRecords().TieRecords().AddReminders().TieReminders();
        _ = options.Mode is Mode.Local ? builder.Services.AddLocalTrust().AddLocal() : builder.Services.AddTeamsTrust(options.Teams, options.Graph);
        builder.Services.AddScheduling();
        if (options.Plans is PlansKind.SharePoint)
        {
            builder.Services.AddLists(options).AddHostedService<ListsHost>();
        }
        else
        {
            builder.Services.AddSingleton<ListsAreBehind>(_ => false);
        }

        return builder;
    }

    public static WebApplication UseTeamsStyring(this WebApplication app, TeamsStyringOptions options)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(EmptyAnswers.ExplainAsync);
        if (options.Mode is Mode.Local)
        {
            app.UseMiddleware<LocalGuard>();
        }

        app.UseClient(withLocalPage: options.Mode is Mode.Local);
        app.MapHealth();
        app.MapMessages();
        var api = app.MapGroup("/api").AddEndpointFilter(app.Services.GetRequiredService<RequireCaller>());
        api.MapPlans();
        api.MapQuestions();
        api.MapFollowUps();
        api.MapInvolvements();
        api.MapHandovers();
        api.MapPeople();
        api.MapReminders();
        if (options.Plans is PlansKind.SharePoint)
        {
            api.MapLists();
            app.MapListNotices();
        }
        else
        {
            api.MapNoLists();
        }

        if (options.Mode is Mode.Local)
        {
            app.MapLocalConnector();
            app.MapLocalChats();
            app.MapLocalQuestions();
            app.MapPersonas();
            app.MapLocalClock();
        }

        return app;
    }

    /// <summary>What the commands need too, without a web server.</summary>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The composition root is where the real clock is named.")]
    public static IServiceCollection AddCore(this IServiceCollection services, TeamsStyringOptions options)
        => services.AddSingleton(options)
            .AddSingleton(new Registrations([.. options.Teams.Registrations.Select(registration => registration.Named)], options.Teams.ServiceUrl))
            .AddLocalClock(TimeProvider.System)
            .AddSingleton(MunicipalCalendar.NorwegianTime)
            .AddSingleton<MunicipalCalendar>()
            .AddSingleton(new WorkingCopies(options.DataFolder))
            .AddSingleton<MigrateDatabase>()
            .AddSingleton<Organisations>()
            .AddSingleton<Callers>()
            .AddSingleton<MeetPerson>()
            .AddSingleton<FindPersons>()
            .AddDirectory(options)
            .AddSingleton<Readiness>()
            .AddSingleton<RequireCaller>()
            .AddScoped<ApiTurn>();

    private static IServiceCollection AddPlans(this IServiceCollection services)
        => services.AddSingleton<ListPlans>().AddSingleton<ShowGoal>();

    private static IServiceCollection AddLocal(this IServiceCollection services)
    {
        services.AddSingleton<LocalChats>().AddSingleton<MakeSample>().AddClockMoving().AddFirstDays();
        services.AddHttpClient(nameof(LocalTeamsClient))
            .AddTypedClient((http, provider) => new LocalTeamsClient(
                http, provider.GetRequiredService<WorkingCopies>(), provider.GetRequiredService<Callers>(), provider.GetRequiredService<TimeProvider>()))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
            .AddHttpMessageHandler<LocalHostsOnly>();

        return services;
    }
}
