using System.Collections.Concurrent;
using System.Globalization;
using TeamsStyring.App.Conversations;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Tests.Conversations;

/// <summary>On the day a quarter opens, everybody writes at once.</summary>
[Trait("Feature", "S0-05")]
public sealed class BusyHourTests
{
    [Fact]
    public async Task Thousands_who_write_at_once_are_all_answered()
    {
        const int Writers = 16;
        const int Each = 400;
        var turns = new RecentTurns(TimeProvider.System);
        var answered = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                for (var number = 0; number < Each; number++)
                {
                    var id = string.Create(CultureInfo.InvariantCulture, $"{writer}-{number}");
                    var message = new Arrival(new TenantId("t"), new Activity { Type = ActivityTypes.Message, Id = id, Text = "hjelp", From = new ChannelAccount { Id = $"29:{writer}" } }, null);
                    await turns.OnceAsync(message, () => AnswerAsync(id));
                }
            },
            TestContext.Current.CancellationToken)));

        Assert.Equal(Writers * Each, answered.Distinct(StringComparer.Ordinal).Count());

        Task<TurnOutcome> AnswerAsync(string id)
        {
            answered.Add(id);

            return Task.FromResult<TurnOutcome>(new TurnOutcome.Accepted());
        }
    }

    [Fact]
    public async Task What_Teams_repeats_is_done_once_and_no_answer_is_kept_for_longer_than_Teams_asks_again()
    {
        var watch = new Watch();
        var turns = new RecentTurns(watch);
        var done = new List<string>();

        await SayAsync("hjelp");
        watch.Passed = TimeSpan.FromSeconds(40);
        await SayAsync("hjelp");
        Assert.Equal(["hjelp"], done);

        watch.Passed = TimeSpan.FromSeconds(90);
        await SayAsync("status");
        await SayAsync("hjelp");
        Assert.Equal(["hjelp", "status", "hjelp"], done);

        Task<TurnOutcome> SayAsync(string text)
            => turns.OnceAsync(
                new Arrival(new TenantId("t"), new Activity { Type = ActivityTypes.Message, Id = text, Text = text, From = new ChannelAccount { Id = "29:1" } }, null),
                () =>
                {
                    done.Add(text);

                    return Task.FromResult<TurnOutcome>(new TurnOutcome.Accepted());
                });
    }

    private sealed class Watch : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
