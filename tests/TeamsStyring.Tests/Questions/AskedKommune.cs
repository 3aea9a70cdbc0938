using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Access;
using TeamsStyring.App.Questions;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Questions;

/// <summary>
/// A kommune in the middle of October 2026: Solsiden skole has answered four of five goals for the third quarter, and three sectors have six goals each.
/// </summary>
internal sealed class AskedKommune : IAsyncDisposable
{
    public static readonly PersonId Rektor = new("rektor");
    public static readonly PersonId Kommunedirektor = new("kommunedirektor");
    public static readonly PersonId Controller = new("controller");
    public static readonly PersonId Larer = new("larer");
    public static readonly PersonId Stranger = new("nyansatt");
    public static readonly ReportingPeriod Q3 = ReportingPeriod.Quarter(2026, 3);
    public static readonly Unit Kommune = Named("Fjordvik kommune", null, Kommunedirektor, 0);
    public static readonly Unit Oppvekst = Named("Oppvekst", Kommune, new PersonId("oppvekst"), 0);
    public static readonly Unit Skole = Named("Solsiden skole", Oppvekst, Rektor, 0);
    public static readonly Unit Helse = Named("Helse og omsorg", Kommune, new PersonId("helse"), 1);
    public static readonly Unit Teknisk = Named("Teknisk", Kommune, new PersonId("teknisk"), 2);

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private AskedKommune(string now)
    {
        Copies = new WorkingCopies(_folder.Path);
        _services = new ServiceCollection().AddLogging()
            .AddSingleton<TimeProvider>(Clock = new StoppedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)))
            .AddSingleton(MunicipalCalendar.NorwegianTime).AddSingleton<MunicipalCalendar>()
            .AddSingleton(Copies).AddSingleton<Organisations>().AddSingleton<Callers>().AddSingleton<MeetPerson>().AddSingleton<IPeopleDirectory, NoDirectory>().AddQuestions().BuildServiceProvider();
    }

    public WorkingCopies Copies { get; }

    public StoppedClock Clock { get; }

    public static async Task<AskedKommune> OpenAsync(bool answered = true, string now = "2026-10-12T09:00:00+02:00")
    {
        var kommune = new AskedKommune(now);
        await new MigrateDatabase(kommune.Copies, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);
        await using var copy = kommune.Open();
        copy.Add(new Municipality(copy.Tenant, "Fjordvik kommune", Language.Nb, "kommunedirektør", Synthetic: false));
        copy.AddRange(Kommune, Oppvekst, Skole, Helse, Teknisk);
        copy.AddRange(
            new Person(Rektor, "Kari Berg", "rektor", Skole.Id, null, Language.Nb),
            new Person(Kommunedirektor, "Dag Moe", "kommunedirektør", Kommune.Id, null, Language.Nb),
            new Person(Controller, "Siri Haug", "controller", Kommune.Id, Kommune.Id, Language.Nb),
            new Person(Larer, "Ola Lie", "lærer", Skole.Id, null, Language.Nb),
            new Person(Stranger, "Ny Ansatt", "", null, null, Language.Nb));
        new AskedQuarter(copy, answered).Fill();
        await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        return kommune;
    }

    public WorkingCopy Open() => Copies.Open(new TenantId("local"));

    /// <summary>What a start does before anybody asks.</summary>
    public Task ReadAheadAsync() => _services.GetRequiredService<ReadAhead>().RunAsync(TestContext.Current.CancellationToken);

    public async Task<AskOutcome> AskAsync(PersonId person, string text, string conversation = "chat")
    {
        await using var copy = Open();
        var caller = await _services.GetRequiredService<Callers>().FindAsync(copy, person, TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException("Nobody by that name.");
        return await _services.GetRequiredService<AskQuestion>().RunAsync(copy, caller, new Asked(conversation, text), TestContext.Current.CancellationToken);
    }

    public async Task<AskOutcome.Answered> AnswerAsync(PersonId person, string text) => Assert.IsType<AskOutcome.Answered>(await AskAsync(person, text));

    /// <returns>The whole answer as somebody hears it.</returns>
    public async Task<string> HearAsync(PersonId person, string text, string conversation = "chat") => (Assert.IsType<AskOutcome.Answered>(await AskAsync(person, text, conversation)).Card.FallbackText ?? "").Replace('\u00a0', ' ');

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Copies.Dispose();
        _folder.Dispose();
    }

    public static Guid Id(string name) => StableId.From("asked", name);

    private static Unit Named(string name, Unit? parent, PersonId leader, int order) => new(new UnitId(Id(name)), parent?.Id, name, "", UnitKind.Own, leader, null, order);
}
