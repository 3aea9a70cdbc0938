using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsStyring.App.Access;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Solsiden skole on 5 October 2026: Kari is rektor and answers for five goals, Ola is her deputy, and the third quarter is open.</summary>
internal sealed class Solsiden : IAsyncDisposable
{
    public static readonly PersonId Kari = new("kari");
    public static readonly PersonId Ola = new("ola");
    public static readonly PersonId Per = new("per");
    public static readonly PersonId Tone = new("tone");
    public static readonly PersonId Siri = new("siri");
    public static readonly ReportingPeriod Q1 = ReportingPeriod.Quarter(2026, 1);
    public static readonly ReportingPeriod Q2 = ReportingPeriod.Quarter(2026, 2);
    public static readonly ReportingPeriod Q3 = ReportingPeriod.Quarter(2026, 3);
    public static readonly Unit Kommune = new(new UnitId(Id("kommune")), null, "Fjordvik kommune", "", UnitKind.Own, new PersonId("dag"), null, 0);
    public static readonly Unit Oppvekst = new(new UnitId(Id("oppvekst")), Kommune.Id, "Oppvekst", "", UnitKind.Own, Per, null, 0);
    public static readonly Unit Skole = new(new UnitId(Id("skole")), Oppvekst.Id, "Solsiden skole", "solsiden", UnitKind.Own, Kari, Ola, 0);
    public static readonly Unit Barnehage = new(new UnitId(Id("barnehage")), Oppvekst.Id, "Solsiden barnehage", "", UnitKind.Own, null, null, 1);
    public static readonly Unit Teknisk = new(new UnitId(Id("teknisk")), Kommune.Id, "Teknisk drift", "", UnitKind.Own, Tone, null, 1);

    public static readonly Plan Plan = new(new PlanId(Id("plan")), Skole.Id, 2026, "Virksomhetsplan 2026", Cadence.Quarter);
    public static readonly Goal AnswerInTime = Goal(1, "Svar innen frist", Kari, Ola, GoalKind.Reach);
    public static readonly Goal Reading = Goal(2, "Lesing 5. trinn", Kari, Ola, GoalKind.Reach);
    public static readonly Goal SickLeave = Goal(3, "Sykefravær", Kari, null, GoalKind.Reach);
    public static readonly Goal SafeSchool = Goal(4, "Trygt skolemiljø", Kari, Ola, GoalKind.Keep);
    public static readonly Goal Parents = Goal(5, "Foreldresamarbeid", Kari, null, GoalKind.Reach);
    public static readonly Goal Orphan = Goal(6, "Uteområdet", null, null, GoalKind.Reach);

    public static readonly Indicator Days = Indicator(AnswerInTime, "Svartid", "dager", new Target("≤ 21", TargetDirection.Down, 21, null, Strict: false), IndicatorSource.Manual, 0);
    public static readonly Indicator ReadingTest = Indicator(Reading, "Elever over kritisk grense", "%", new Target(">85 %", TargetDirection.Up, 85, null, Strict: true), IndicatorSource.Manual, 1 << 10);
    public static readonly Indicator Leave = Indicator(SickLeave, "Sykefravær", "%", new Target("<7,0 %", TargetDirection.Down, 7, null, Strict: true), IndicatorSource.Import, 0);

    public static readonly Initiative Backlog = Initiative(AnswerInTime, "Restansemøte", new DateOnly(2026, 12, 1), 0);
    public static readonly Initiative ParentsEvening = Initiative(AnswerInTime, "Foreldremøter", new DateOnly(2026, 6, 1), 1);
    public static readonly IReadOnlyList<Initiative> ReadingInitiatives = [.. Enumerable.Range(1, 5).Select(number => Initiative(Reading, $"Lesekurs {number}", new DateOnly(2026, 12, number), number))];

    private static readonly Lazy<Task<string>> Seeded = new(SeedAsync);

    private readonly TemporaryFolder _folder;
    private readonly ServiceProvider _services;

    private Solsiden(TemporaryFolder folder, DateTimeOffset now)
    {
        _folder = folder;
        Clock = new StoppedClock(now);
        Copies = new WorkingCopies(_folder.Path);
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock).AddSingleton(MunicipalCalendar.NorwegianTime).AddSingleton<MunicipalCalendar>()
            .AddSingleton(Copies).AddSingleton<Organisations>().AddSingleton<Callers>().AddSingleton<MeetPerson>().AddSingleton(_ => Directory)
            .AddSingleton<TellOthers>((_, _) => Task.CompletedTask).AddSingleton<ListsAreBehind>(_ => false)
            .AddSingleton<TellAnswers>(services => (tenant, cancellationToken) => services.GetRequiredService<SendInvolvements>().RunAsync(tenant, cancellationToken))
            .AddSingleton<SendInvolvementCard>((_, person, card, inWords, _) => Keep(person, card, inWords))
            .AddSingleton<SendHandoverCard>((_, person, card, inWords, _) => Keep(person, card, inWords))
            .AddLogging().AddFollowUps().AddInvolvements().AddSingleton<FindPersons>().AddHandovers().BuildServiceProvider();
    }

    public StoppedClock Clock { get; }

    public WorkingCopies Copies { get; }

    public MunicipalCalendar Calendar => _services.GetRequiredService<MunicipalCalendar>();

    /// <summary>Set before anybody is looked for.</summary>
    public IPeopleDirectory Directory { get; set; } = new NoDirectory();

    /// <summary>What the bot said last without a card; empty after a card.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The cards that went to others, oldest first.</summary>
    public List<(PersonId To, CardInHand Card, string InWords)> Sent { get; } = [];

    /// <summary>What the channel answers when a card is sent.</summary>
    public SendOutcome Channel { get; set; } = new SendOutcome.Sent("activity");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Solsiden> OpenAsync(string now = "2026-10-05T09:00:00+02:00")
    {
        var folder = new TemporaryFolder();
        File.Copy(await Seeded.Value, Path.Combine(folder.Path, "teamsstyring.db"));

        return new Solsiden(folder, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The database as every test finds it; made once, since making it takes longer than most tests.</summary>
    private static async Task<string> SeedAsync()
    {
        var copies = new WorkingCopies(new TemporaryFolder().Path);
        await new MigrateDatabase(copies, TimeProvider.System).RunAsync(CancellationToken.None);
        await using var copy = copies.Open(new TenantId("local"));
        copy.Add(new Municipality(copy.Tenant, "Fjordvik kommune", Language.Nb, "kommunedirektør", Synthetic: false));
        copy.AddRange(Kommune, Oppvekst, Skole, Barnehage, Teknisk);
        copy.AddRange(
            new Person(Kari, "Kari Berg", "rektor", Skole.Id, null, Language.Nb),
            new Person(Ola, "Ola Lie", "inspektør", Skole.Id, null, Language.Nb),
            new Person(Per, "Per Vik", "kommunalsjef", Oppvekst.Id, null, Language.Nb),
            new Person(Tone, "Tone Dahl", "teknisk sjef", Teknisk.Id, null, Language.Nn),
            new Person(new PersonId("dag"), "Dag Moe", "kommunedirektør", Kommune.Id, null, Language.Nb),
            new Person(Siri, "Siri Haug", "controller", Kommune.Id, Kommune.Id, Language.Nb));
        copy.Add(Plan);
        copy.AddRange(AnswerInTime, Reading, SickLeave, SafeSchool, Parents, Orphan);
        copy.AddRange(Days, ReadingTest, Leave);
        copy.AddRange([Backlog, ParentsEvening, .. ReadingInitiatives]);
        copy.AddRange(
            Answered(AnswerInTime, Q2, Achievement.SlightlyBehind, "Færre klager.", "To vakante stillinger.", new CauseGiven(Cause.Staffing, CauseEffect.Hindered)),
            Answered(Parents, Q2, Achievement.OnTrack, "God oppslutning.", ""));
        copy.AddRange(Measured(Days, Q2, 24), Measured(Leave, Q3, 7.4m));
        await copy.SaveChangesAsync(CancellationToken.None);
        await copy.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", CancellationToken.None);

        return copies.DatabaseFile;
    }

    public static FollowUp Answered(Goal goal, ReportingPeriod period, Achievement achievement, string achieved, string notAchieved, params IReadOnlyList<CauseGiven> causes)
        => new(
            new FollowUpId(Id($"{goal.Title}{period}")), goal.Id, period, 1, achievement, achieved, notAchieved, causes, "", "", [], "", "", [], "", null, Kari,
            new DateTimeOffset(period.End.AddDays(20).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(2)), Late: false, FollowUpOrigin.Card, $"seed/{goal.Id}/{period}", "");

    public static Measurement Measured(Indicator indicator, ReportingPeriod period, decimal value)
        => new(
            new MeasurementId(Id($"{indicator.Name}{period}")), indicator.Id, indicator.Goal, period, 1, MeasurementState.Measured, value, "", null, Preliminary: false, indicator.Source, Kari,
            new DateTimeOffset(period.End.AddDays(20).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(2)));

    public WorkingCopy Open() => Copies.Open(new TenantId("local"));

    public T Get<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    public async Task<Caller> CallerAsync(PersonId person)
    {
        await using var copy = Open();

        return await Get<Callers>().FindAsync(copy, person, Token) ?? throw new InvalidOperationException("Nobody by that name.");
    }

    /// <summary>«Jeg vil rapportere».</summary>
    public async Task<CardInHand?> ReportAsync(PersonId person)
    {
        await using var copy = Open();

        return Hand(await Get<OpenFollowUp>().ReportAsync(copy, await CallerAsync(person), Token));
    }

    /// <summary>The card that the opening of the period brings.</summary>
    public async Task<CardInHand?> RemindAsync(PersonId person, ReminderStage stage)
    {
        await using var copy = Open();

        return await Get<OpenFollowUp>().RemindAsync(copy, await CallerAsync(person), Q3, stage, Token) is { } shown ? Hand(shown) : null;
    }

    /// <returns>The next card; <see langword="null"/> when the bot said something instead.</returns>
    public Task<CardInHand?> PressAsync(PersonId person, CardInHand? card, string verb)
    {
        var (pressed, data) = (card ?? throw new InvalidOperationException("There is no card.")).Press(verb);

        return SendAsync(person, pressed, data);
    }

    public async Task<CardInHand?> SendAsync(PersonId person, string verb, System.Text.Json.Nodes.JsonObject data)
    {
        await using var copy = Open();

        return Hand(await Get<PressFollowUp>().RunAsync(copy, await CallerAsync(person), verb, data, Token));
    }

    /// <summary>From the opening card to the first screen of the first goal.</summary>
    public async Task<CardInHand?> StartAsync(PersonId person) => await PressAsync(person, await RemindAsync(person, ReminderStage.Opens), FollowUpVerbs.Start);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Copies.Dispose();
        _folder.Dispose();
    }

    private Task<SendOutcome> Keep(PersonId person, BotProtocol.Cards.AdaptiveCard card, string inWords)
    {
        if (Channel is SendOutcome.Sent)
        {
            Sent.Add((person, CardInHand.Of(card), inWords));
        }

        return Task.FromResult(Channel);
    }

    private static Guid Id(string name) => StableId.From("solsiden", name);

    private static Goal Goal(int number, string title, PersonId? responsible, PersonId? deputy, GoalKind kind)
        => new(new GoalId(Id(title)), Plan.Id, Skole.Id, 2026, $"{number}", title, null, responsible, deputy, new DateOnly(2026, 12, 31), Cadence.Quarter, kind, "", number);

    private static Indicator Indicator(Goal goal, string name, string unit, Target target, IndicatorSource source, int months)
        => new(new IndicatorId(Id($"{goal.Title}{name}")), goal.Id, name, unit, target, null, null, Accumulation.InPeriod, source, months, "", "", 0);

    private static Initiative Initiative(Goal goal, string title, DateOnly due, int order)
        => new(new InitiativeId(Id(title)), goal.Id, title, Kari, new DateOnly(2026, 1, 15), due, InitiativeStatus.InProgress, null, null, order);

    private CardInHand? Hand(FollowUpOutcome outcome)
    {
        Said = outcome is FollowUpOutcome.Say said ? said.Text : outcome is FollowUpOutcome.Malformed ? "malformed" : "";

        return outcome is FollowUpOutcome.Show shown ? CardInHand.Of(shown.Card) : null;
    }
}
