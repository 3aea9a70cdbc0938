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
}
