using TeamsStyring.App.Scheduling;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.Scheduling;

[Trait("Feature", "S1-20")]
public sealed class SwitchedOffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task When_an_administrator_has_switched_the_bot_off_it_is_tried_once_and_nobody_loses_a_card()
    {
        await using var kommune = await ClockedKommune.StartAsync(_folder.Path, "2026-09-16T12:00", null, Now);
        var accept = kommune.Teams;
        var tries = 0;
        kommune.Teams = (_, _) =>
        {
            tries++;

            return new SendOutcome.Refused(SendRefusal.DisabledByAdmin);
        };

        await kommune.MoveToAsync("2026-10-01T08:05", Now);

        Assert.Equal(1, tries);
        var waiting = (await kommune.ReadRemindersAsync(Now)).Where(row => row.Stage == ReminderStage.Opens).ToList();
        Assert.Equal(2, waiting.Count);
        Assert.All(waiting, row => Assert.Equal((ReminderState.Planned, SendRefusal.DisabledByAdmin.Code()), (row.State, row.Reason)));

        kommune.Teams = accept;
        await kommune.Get<RemindJob>().RunInTurnAsync(Now);

        var sent = (await kommune.ReadRemindersAsync(Now)).Where(row => row.Stage == ReminderStage.Opens).ToList();
        Assert.All(sent, row => Assert.Equal((ReminderState.Sent, ""), (row.State, row.Reason)));
        Assert.Equal(2, kommune.Arrived.Count);
    }
}
