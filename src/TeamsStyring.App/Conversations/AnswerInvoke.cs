using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>Which invoke it is. One without what it is about is malformed; one that the product does not answer says so by its status, as Teams expects.</summary>
internal sealed class AnswerInvoke(AnswerPress presses, AnswerSearch search, AnswerDialog dialogs)
{
    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Seen by the one who searches or fills in, not by those who read the conversation around it.
        var alone = turn with { Here = null };

        return (turn.Activity.Name, turn.Activity.Value as JsonObject) switch
        {
            (InvokeNames.CardAction, _) => Press.Of(turn.Activity) is { } press ? await presses.AsInvokeAsync(turn, press, cancellationToken) : Malformed(turn),
            (InvokeNames.Query or InvokeNames.QueryLink or InvokeNames.FetchTask or InvokeNames.TaskFetch or InvokeNames.SubmitAction or InvokeNames.TaskSubmit, null) => Malformed(turn),
            (InvokeNames.Query, { } value) => await search.QueryAsync(alone, value, cancellationToken),
            (InvokeNames.QueryLink, { } value) => await AnswerSearch.LinkAsync(alone, value, cancellationToken),
            (InvokeNames.FetchTask or InvokeNames.TaskFetch, { } value) => await dialogs.OpenAsync(alone, value, cancellationToken),
            (InvokeNames.SubmitAction or InvokeNames.TaskSubmit, { } value) => await dialogs.SubmitAsync(alone, value, cancellationToken),
            _ => new TurnOutcome.Invoked(StatusCodes.Status501NotImplemented, null),
        };
    }

    /// <summary>What was pressed where a client knows only the older buttons.</summary>
    public Task<TurnOutcome> SubmittedAsync(Turn turn, Press press, CancellationToken cancellationToken) => presses.AsMessageAsync(turn, press, cancellationToken);

    public Task<TurnOutcome> NotSavedAsync(Turn turn, CancellationToken cancellationToken)
        => Press.Of(turn.Activity) is { } press
            ? presses.NotSavedAsync(turn, press, cancellationToken)
            : Task.FromResult<TurnOutcome>(NotSaved(turn.Activity.Name, new ConversationTexts(turn.Language).NotSavedHere));

    /// <returns>A line that says so, in the shape that the invoke expects.</returns>
    public static TurnOutcome.Invoked NotSaved(string? name, string text) => name switch
    {
        InvokeNames.CardAction => AnswerPress.Said(text),
        InvokeNames.Query or InvokeNames.QueryLink => TurnOutcome.Invoked.With(BotProtocol.Extensions.ExtensionResponse.Message(text)),
        _ => TurnOutcome.Invoked.With(BotProtocol.Extensions.DialogResponse.Message(text)),
    };

    private static TurnOutcome.Malformed Malformed(Turn turn) => new("malformed-card-data", new ProblemTexts(turn.Language).MalformedCardData);
}
