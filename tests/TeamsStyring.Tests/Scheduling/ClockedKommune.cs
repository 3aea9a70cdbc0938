using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Access;
using TeamsStyring.App.Local;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Reminders;
using TeamsStyring.App.Scheduling;
using TeamsStyring.App.Starting;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Scheduling;

/// <summary>
/// A small kommune with a clock that can be moved, real jobs and a real database; only Teams is a list of what came. Opening it again on the same
/// folder is a restart.
/// </summary>
internal sealed class ClockedKommune : IAsyncDisposable
{
    public static readonly PersonId Kari = new("kari");
    public static readonly PersonId Ola = new("ola");
    public static readonly PersonId Controller = new("styring");
    public static readonly Unit Kommune = UnitNamed("Fjordvik kommune", null);
    public static readonly Unit Skole = UnitNamed("Solsiden skole", Kommune);
    public static readonly Unit Teknisk = UnitNamed("Teknisk drift", Kommune);

    private readonly ServiceProvider _services;
    private readonly ConcurrentQueue<string> _arrived = new();

    private ClockedKommune(string folder, StoppedClock real, DateTimeOffset? now)
    {
        Real = real;
        Teams = (person, card) =>
        {
            _arrived.Enqueue($"{Calendar.Now:yyyy-MM-dd HH:mm} {person} {card.Summary}");
            return new SendOutcome.Sent($"message-{_arrived.Count}");
        };
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new TeamsStyringOptions { Data = folder, Local = new LocalOptions { Now = now } })
            .AddLocalClock(real)
            .AddSingleton(MunicipalCalendar.NorwegianTime)
            .AddSingleton<MunicipalCalendar>()
            .AddSingleton(new WorkingCopies(folder))
            .AddSingleton<MigrateDatabase>()
            .AddSingleton<Organisations>()
            .AddSingleton<Callers>().AddSingleton<MeetPerson>().AddSingleton<IPeopleDirectory, NoDirectory>()
            .AddReminders()
            .AddSingleton<MakeReminderCard>(MakeCardAsync)
            .AddSingleton<SendReminderCard>((_, person, card, _) => Task.FromResult(Teams(person, card)))
            .AddInvolvements().AddSingleton<SendInvolvementCard>((_, _, _, _, _) => Task.FromResult<SendOutcome>(new SendOutcome.Sent("")))
            .AddSingleton<FindPersons>().AddHandovers().AddSingleton<SendHandoverCard>((_, _, _, _, _) => Task.FromResult<SendOutcome>(new SendOutcome.Sent("")))
            .AddScheduling()
            .AddClockMoving()
            .BuildServiceProvider();
    }

    /// <summary>The machine's clock.</summary>
    public StoppedClock Real { get; }

    public MunicipalCalendar Calendar => Get<MunicipalCalendar>();

    /// <summary>What came, with the time that the clock showed when it came.</summary>
    public IReadOnlyList<string> Arrived => [.. _arrived];

    /// <summary>What Teams does with a card.</summary>
    public Func<PersonId, ReminderCard, SendOutcome> Teams { get; set; }

    /// <summary>Somebody whose card cannot be made.</summary>
    public PersonId? Broken { get; set; }

    /// <param name="now">What the machine's clock shows.</param>
    /// <param name="configured">What the settings say that the local clock shows; nothing in most cases.</param>
    public static async Task<ClockedKommune> StartAsync(string folder, string now, string? configured, CancellationToken cancellationToken)
    {
        var kommune = new ClockedKommune(folder, new StoppedClock(Instant(now)), configured is null ? null : Instant(configured));
        await kommune.Get<MigrateDatabase>().RunAsync(cancellationToken);
        await kommune.FillAsync(cancellationToken);
        await kommune.Get<StartClock>().RunAsync(cancellationToken);

        return kommune;
    }

    public T Get<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    public WorkingCopy Open() => Get<WorkingCopies>().Open(LocalTenant.Id);

    public Task<MoveOutcome> MoveToAsync(string instant, CancellationToken cancellationToken) => Get<MoveClock>().ToAsync(Instant(instant), cancellationToken);

    public async Task<IReadOnlyList<Reminder>> ReadRemindersAsync(CancellationToken cancellationToken)
    {
        await using var copy = Open();

        return await copy.Reminders.OrderBy(row => row.PlannedFor).ThenBy(row => row.Person).ToListAsync(cancellationToken);
    }

    public async Task AnswerAsync(PersonId person, ReportingPeriod period, CancellationToken cancellationToken)
    {
        await using var copy = Open();
        foreach (var goal in await copy.Goals.Where(goal => goal.Responsible == person).ToListAsync(cancellationToken))
        {
            var key = StableId.From("answer", $"{goal.Id}", $"{period}");
            copy.FollowUps.Add(new FollowUp(
                new FollowUpId(key), goal.Id, period, 1, Achievement.OnTrack, "", "", [], "", "", [], "", "", [], "", null, person, Calendar.Now, false, FollowUpOrigin.Card, $"{key}", ""));
        }

        await copy.SaveChangesAsync(cancellationToken);
    }

    public async Task<Caller> CallerAsync(PersonId person, CancellationToken cancellationToken)
    {
        await using var copy = Open();

        return await Get<Callers>().FindAsync(copy, person, cancellationToken) ?? throw new InvalidOperationException($"{person} is nobody here.");
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public static DateTimeOffset Instant(string local)
    {
        var time = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);

        return new DateTimeOffset(time, MunicipalCalendar.NorwegianTime.GetUtcOffset(time));
    }

    private async Task<ReminderCard?> MakeCardAsync(TenantId tenant, Reminder reminder, CancellationToken cancellationToken)
    {
        if (reminder.Person == Broken)
        {
            throw new InvalidOperationException("The card cannot be made.");
        }

        await using var copy = Open();
        var owes = await copy.Goals.AnyAsync(
            goal => goal.Responsible == reminder.Person && !copy.FollowUps.Any(answer => answer.Goal == goal.Id && answer.Period == reminder.Period), cancellationToken);

        return owes ? new ReminderCard(new AdaptiveCard([]), $"{reminder.Period} {reminder.Stage}") : null;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        await using var copy = Open();
        if (await copy.Municipalities.AnyAsync(cancellationToken))
        {
            return;
        }

        copy.Municipalities.Add(new Municipality(LocalTenant.Id, "Fjordvik kommune", Language.Nb, "kommunedirektør", Synthetic: true));
        copy.Units.AddRange(Kommune, Skole, Teknisk);
        copy.Persons.AddRange(
            new Person(Kari, "Kari Nordmann", "rektor", Skole.Id, null, Language.Nb),
            new Person(Ola, "Ola Nordmann", "ingeniør", Teknisk.Id, null, Language.Nb),
            new Person(Controller, "Siv Styring", "styringsansvarlig", Kommune.Id, Kommune.Id, Language.Nb));
        foreach (var (unit, people) in new[] { (Skole, new PersonId?[] { Kari, Kari, null }), (Teknisk, [Ola]) })
        {
            var plan = new Plan(new PlanId(StableId.From("plan", unit.Name)), unit.Id, 2026, $"Virksomhetsplan 2026, {unit.Name}", Cadence.Quarter);
            copy.Plans.Add(plan);
            copy.Goals.AddRange(people.Select((person, order) => new Goal(
                new GoalId(StableId.From("goal", unit.Name, $"{order}")), plan.Id, unit.Id, 2026, $"{order + 1}", "Svar innen frist", null, person, null, new DateOnly(2026, 12, 31), Cadence.Quarter, GoalKind.Reach, "", order)));
        }

        await copy.SaveChangesAsync(cancellationToken);
    }

    private static Unit UnitNamed(string name, Unit? parent)
        => new(new UnitId(StableId.From("clocked", "unit", name)), parent?.Id, name, "", UnitKind.Own, parent is null ? null : Kari, null, 0);
}
