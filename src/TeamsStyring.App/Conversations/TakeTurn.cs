using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Answers in time. Teams shows a mistake when a press is not answered, and sends everything again after 15 seconds; the work itself is not cut short
/// when somebody hangs up. A press is answered within five seconds, whatever the store does: with what it led to, with a promise that stands in a row, or
/// by saying that nothing is saved.
/// </summary>
internal sealed partial class TakeTurn(Router router, RecentTurns recent, LateTurns late, Waiting waiting, ILogger<TakeTurn> logger)
{
    private static readonly TimeSpan _budget = TimeSpan.FromSeconds(3.5);
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(1.1);

    public Task<TurnOutcome> RunAsync(Arrival arrival)
        => recent.OnceAsync(arrival, () => arrival.Activity.Type is ActivityTypes.Invoke ? InvokeAsync(arrival) : ListenAsync(arrival));

    /// <summary>Finishes what an earlier process had promised.</summary>
    public async Task FinishAsync(string row, Arrival arrival, CancellationToken cancellationToken)
        => await late.DeliverAsync(arrival, await router.RouteAsync(arrival, cancellationToken), row, cancellationToken);

    private async Task<TurnOutcome> ListenAsync(Arrival arrival)
    {
        var work = waiting.Start(token => RouteAsync(arrival, token), CancellationToken.None);
        await waiting.UntilDoneAsync(work, arrival.Activity.Type is ActivityTypes.Message ? arrival : null);

        return work.IsCompleted ? await work : new TurnOutcome.Accepted();
    }

    private async Task<TurnOutcome> InvokeAsync(Arrival arrival)
    {
        using var stop = new CancellationTokenSource();
        var work = waiting.Start(token => RouteAsync(arrival, token), stop.Token);
        if (await waiting.IsDoneAsync(work, _budget))
        {
            return await work;
        }

        // Most that is late is only a little late: while the row is written, the answer may still come.
        var keeping = arrival.Activity.Name is InvokeNames.CardAction ? late.KeepAsync(arrival, CancellationToken.None) : Task.FromResult<string?>(null);
        if (await waiting.IsDoneAsync(work, _rest))
        {
            waiting.Then(keeping, (row, token) => late.ForgetAsync(arrival, row, token));

            return await work;
        }

        if (keeping.IsCompletedSuccessfully && await keeping is { } kept)
        {
            Log.Late(logger);
            waiting.Then(work, (outcome, token) => late.DeliverAsync(arrival, outcome, kept, token));

            return AnswerPress.Said(TextsOf(arrival).TakesAWhile);
        }

        waiting.Then(keeping, (row, token) => late.ForgetAsync(arrival, row, token));
        await stop.CancelAsync();
        Log.GivenUp(logger);

        return AnswerInvoke.NotSaved(arrival.Activity.Name, TextsOf(arrival).NotSavedHere);
    }

    private async Task<TurnOutcome> RouteAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        try
        {
            return await router.RouteAsync(arrival, cancellationToken);
        }
        catch (Exception exception) when (StoreBusy.Is(exception))
        {
            Log.Busy(logger);

            return await router.NotSavedAsync(arrival, cancellationToken);
        }
    }

    private static ConversationTexts TextsOf(Arrival arrival) => new(Speech.LanguageOf(arrival.Activity.Locale));

    private static partial class Log
    {
        [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "The store was busy for longer than a press can wait; the person was told that nothing is saved.")]
        public static partial void Busy(ILogger logger);

        [LoggerMessage(EventId = 111, Level = LogLevel.Information, Message = "A press takes longer than Teams waits; it stands in a row and is answered in the chat.")]
        public static partial void Late(ILogger logger);

        [LoggerMessage(EventId = 112, Level = LogLevel.Error, Message = "A press took longer than Teams waits and could not be kept; it was stopped.")]
        public static partial void GivenUp(ILogger logger);
    }
}
