using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers a button. The answer to an invoke is the next card; to the older Action.Submit it is a new message.</summary>
internal sealed class AnswerPress
{
    public static Task<TurnOutcome> AsInvokeAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => Task.FromResult<TurnOutcome>(new TurnOutcome.Malformed("malformed-card-data", new ProblemTexts(turn.Language).MalformedCardData));

    public static Task<TurnOutcome> AsMessageAsync(Turn turn, Press press, CancellationToken cancellationToken)
        => AsInvokeAsync(turn, press, cancellationToken);
}
