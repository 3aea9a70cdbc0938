using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.Tests.Trust;

/// <summary>How fast the bot may send, counted over any stretch of time.</summary>
public sealed class SendPaceTests
{
    private static readonly BotRegistration Other = new(TeamsApp.SecondApp, TeamsApp.SecondTenant);

    private readonly RushedClock _clock = new(new DateTimeOffset(2026, 10, 5, 6, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task One_thread_gets_no_more_than_Teams_allows_in_any_second_any_two_any_thirty_and_any_hour()
    {
        var pace = new SendPace(_clock);
        List<DateTimeOffset> sent = [];
        for (var message = 0; message < 500; message++)
        {
            if (await pace.WaitAsync(SendingRoom.Bot, "a:1", TestContext.Current.CancellationToken) is { } tooLong)
            {
                _clock.Pass(tooLong);
                continue;
            }

            sent.Add(_clock.GetUtcNow());
        }

        foreach (var window in SendWindow.OfThread)
        {
            Assert.All(sent, start => Assert.InRange(sent.Count(at => at >= start && at < start + window.Within), 1, window.Most));
        }

        // And not slower than it allows either: sixty in the first half minute.
        Assert.Equal(60, sent.Count(at => at < sent[0].AddSeconds(30)));
    }

    [Fact]
    public async Task A_thread_that_has_had_its_hour_is_told_how_long_it_must_wait_instead_of_waiting()
    {
        var pace = new SendPace(_clock);
        for (var message = 0; message < 1800; message++)
        {
            Assert.Null(await pace.WaitAsync(SendingRoom.Bot, "a:1", TestContext.Current.CancellationToken));
            _clock.Pass(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(TimeSpan.FromMinutes(30), await pace.WaitAsync(SendingRoom.Bot, "a:1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cards_to_all_responsible_go_out_at_fifty_a_second_and_another_kommune_does_not_wait_for_them()
    {
        var pace = new SendPace(_clock);
        var start = _clock.GetUtcNow();
        for (var person = 0; person < 200; person++)
        {
            Assert.Null(await pace.WaitAsync(SendingRoom.Bot, $"a:{person}", TestContext.Current.CancellationToken));
        }

        Assert.Equal(start.AddSeconds(3), _clock.GetUtcNow());
        var waits = _clock.Waits.Count;
        Assert.Null(await pace.WaitAsync(Other, "a:1", TestContext.Current.CancellationToken));
        Assert.Equal(waits, _clock.Waits.Count);
    }

    [Fact]
    public async Task That_somebody_is_writing_is_left_out_where_it_would_have_to_wait()
    {
        var pace = new SendPace(_clock);
        for (var message = 0; message < 7; message++)
        {
            await pace.WaitAsync(SendingRoom.Bot, "a:1", TestContext.Current.CancellationToken);
        }

        Assert.Equal((false, true), (pace.HasRoom(SendingRoom.Bot, "a:1"), pace.HasRoom(SendingRoom.Bot, "a:2")));
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task When_Teams_asks_for_a_rest_in_a_thread_everybody_who_writes_there_keeps_it()
    {
        var pace = new SendPace(_clock);
        pace.Hold(SendingRoom.Bot, "a:1", TimeSpan.FromSeconds(12));

        Assert.Null(await pace.WaitAsync(SendingRoom.Bot, "a:2", TestContext.Current.CancellationToken));
        Assert.Empty(_clock.Waits);
        Assert.Null(await pace.WaitAsync(SendingRoom.Bot, "a:1", TestContext.Current.CancellationToken));
        Assert.Equal([TimeSpan.FromSeconds(12)], _clock.Waits);
    }
}
