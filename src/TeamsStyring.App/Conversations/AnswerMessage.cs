using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Answers what somebody wrote.</summary>
internal sealed class AnswerMessage
{
    public static Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
        => Task.FromResult<TurnOutcome>(new TurnOutcome.Accepted());
}
