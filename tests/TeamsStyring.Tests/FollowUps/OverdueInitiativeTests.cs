using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Silence is never green, not about an initiative either.</summary>
[Trait("Feature", "S1-29")]
public sealed class OverdueInitiativeTests
{
    [Fact]
    public async Task What_was_said_last_stands_ready_except_where_the_due_date_has_passed_since()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await using (var copy = solsiden.Open())
        {
            copy.AddRange(OnPlanInTheSecondQuarter(Solsiden.Backlog, solsiden.Calendar.Now), OnPlanInTheSecondQuarter(Solsiden.ParentsEvening, solsiden.Calendar.Now));
            await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var status = await solsiden.StartAsync(Solsiden.Kari);
        var causes = await solsiden.PressAsync(Solsiden.Kari, status?.Type("achievement", "OnTrack").Type("figure", "20"), FollowUpVerbs.Next);
        var initiatives = await solsiden.PressAsync(Solsiden.Kari, causes, FollowUpVerbs.Next);

        Assert.Equal(
            ("OnPlan", null),
            (initiatives?.Value(CardInputs.Progress(Solsiden.Backlog.Id)), initiatives?.Value(CardInputs.Progress(Solsiden.ParentsEvening.Id))));
    }

    private static InitiativeDecision OnPlanInTheSecondQuarter(Initiative initiative, DateTimeOffset at)
        => new(new DecisionId(Guid.CreateVersion7()), initiative.Id, initiative.Goal, Solsiden.Q2, 1, InitiativeProgress.OnPlan, DecisionKind.Continue, "", null, null, null, Solsiden.Kari, at);
}
