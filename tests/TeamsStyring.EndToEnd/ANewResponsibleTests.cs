using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.EndToEnd;

/// <summary>Somebody has said «ikke mitt mål»; the controller finds another in the tab, by search, also one whom only the directory knows.</summary>
public sealed class ANewResponsibleTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "S0-41")]
    public async Task A_goal_is_given_to_somebody_whom_only_the_directory_knows()
    {
        var newcomer = $"{Guid.CreateVersion7()}";
        app.Graph.People[newcomer] = new DirectoryEntry(newcomer, "Zoé Ågotnes") { Title = "fagleder", Department = "Oppvekst" };
        var (controller, goal) = await SayNotMineAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 900 } });
        var teams = new StandInTeams(page, app);

        await teams.OpenAsync(controller, "nb-no", "default", $"goal={goal}", teams.TokenOf(controller, TimeSpan.FromHours(1)));
        await teams.Tab.GetByRole(AriaRole.Combobox, new FrameLocatorGetByRoleOptions { Name = "Hvem skal svare for målet?" }).PressSequentiallyAsync("zoé");
        await teams.Tab.GetByRole(AriaRole.Option, new FrameLocatorGetByRoleOptions { Name = "Zoé Ågotnes, fagleder, Oppvekst" }).ClickAsync();
        await teams.PictureAsync("handover-1-chosen");
        await teams.Tab.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Flytt målet" }).ClickAsync();

        await teams.SeesAsync("Zoé Ågotnes har overtatt");
        await using var copy = Open();
        Assert.Equal(new PersonId(newcomer), (await copy.Goals.SingleAsync(row => row.Id == goal, Cancellation)).Responsible);
    }

    private WorkingCopy Open() => app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId(TeamsApp.FirstTenant));

    private async Task<(string Controller, GoalId Goal)> SayNotMineAsync()
    {
        await using var copy = Open();
        var goal = (await copy.Goals.ToListAsync(Cancellation)).First(row => row is { Year: 2026, Responsible: not null });
        var by = goal.Responsible.GetValueOrDefault();
        var period = ReportingPeriod.Quarter(2026, 3);
        copy.Handovers.Add(new HandoverRequest(HandoverRequest.IdOf(goal.Id, period, by), goal.Id, period, by, null, "Jeg har byttet jobb.", app.Now, HandoverState.Waiting, app.Now, null, null));
        await copy.SaveChangesAsync(Cancellation);
        var kommune = (await copy.Units.ToListAsync(Cancellation)).First(unit => unit.Parent is null).Id;

        return ((await copy.Persons.ToListAsync(Cancellation)).First(person => person.ControllerOf == kommune).Id.Value, goal.Id);
    }
}
