using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Late is normal until the period locks.</summary>
public sealed class LateAndLockedTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_late_answer_is_taken_and_marked()
    {
        await using var solsiden = await Solsiden.OpenAsync("2026-10-20T09:00:00+02:00");
        var card = await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Late);
        Assert.Contains("Fristen var torsdag 15. oktober. Du kan svare til og med torsdag 5. november.", card?.Text, StringComparison.Ordinal);

        card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.AnswerParentsAsync(), FollowUpVerbs.Deliver);

        Assert.Contains("levert 20. oktober, etter fristen", card?.Text, StringComparison.Ordinal);
        await using var copy = solsiden.Open();
        Assert.True((await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token)).Late);
    }

    [Fact]
    public async Task An_answer_at_half_past_eleven_on_the_last_evening_is_in_time()
    {
        await using var solsiden = await Solsiden.OpenAsync("2026-10-15T23:30:00+02:00");
        await solsiden.PressAsync(Solsiden.Kari, await solsiden.AnswerParentsAsync(), FollowUpVerbs.Deliver);

        await using var copy = solsiden.Open();
        Assert.False((await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token)).Late);
    }

    [Fact]
    public async Task After_the_lock_every_button_says_kindly_who_can_help_and_nothing_is_written()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var status = await solsiden.StartAsync(Solsiden.Kari);
        var summary = await solsiden.AnswerParentsAsync();
        solsiden.Clock.MoveTo(new DateTimeOffset(2026, 11, 6, 9, 0, 0, TimeSpan.FromHours(1)));

        foreach (var (card, verb) in new[] { (status, FollowUpVerbs.Next), (status, FollowUpVerbs.Skip), (summary, FollowUpVerbs.Deliver), (summary, FollowUpVerbs.Change) })
        {
            Assert.Null(await solsiden.PressAsync(Solsiden.Kari, card, verb));
            Assert.Equal("3. kvartal 2026 ble låst etter 5. november 2026. Må noe rettes, hjelper styringsansvarlig deg.", solsiden.Said);
        }

        await using var copy = solsiden.Open();
        Assert.Empty(await copy.FollowUps.Where(row => row.Period == Solsiden.Q3).ToListAsync(Token));
    }

    [Theory]
    [InlineData("2026-09-28T09:00:00+02:00", "3. kvartal 2026 åpner for svar torsdag 1. oktober.")]
    [InlineData("2027-01-04T09:00:00+01:00", "4. kvartal 2026 åpner for svar fredag 22. januar.")]
    public async Task Before_the_period_opens_the_chat_says_when(string now, string sentence)
    {
        await using var solsiden = await Solsiden.OpenAsync(now);

        Assert.Null(await solsiden.ReportAsync(Solsiden.Kari));
        Assert.Equal(sentence, solsiden.Said);
    }
}
