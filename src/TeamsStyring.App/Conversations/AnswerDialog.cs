using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Documentation;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Extensions;

namespace TeamsStyring.App.Conversations;

/// <summary>Opens a dialog, and takes what is sent from it. A dialog is seen by one person, wherever it was opened.</summary>
internal sealed class AnswerDialog(OpenFollowUp followUps, AttachEvidence evidence, AnswerPress presses, SealedCards cards)
{
    public async Task<TurnOutcome> OpenAsync(Turn turn, JsonObject value, CancellationToken cancellationToken)
    {
        if (turn.Caller is not { } caller)
        {
            return Message(new QuestionTexts(turn.Language).Stranger);
        }

        var texts = new DocumentationTexts(caller.Language);
        if (Text(value["commandId"]) is ExtensionCommands.AddEvidence)
        {
            return await evidence.AskAsync(turn.Copy, caller, value["messagePayload"] as JsonObject, cancellationToken) is { } card
                ? await ShowAsync(turn, texts.Heading, card, cancellationToken)
                : Message(texts.NoGoals);
        }

        return Text(value["commandId"]) is ExtensionCommands.Report or null
            ? await ReplyAsync(turn, TurnReply.Of(await followUps.ReportAsync(turn.Copy, caller, cancellationToken)), cancellationToken)
            : Malformed(turn);
    }

    public async Task<TurnOutcome> SubmitAsync(Turn turn, JsonObject value, CancellationToken cancellationToken)
    {
        if (turn.Caller is not { } caller || value["data"] is not JsonObject data || Text(data[ExecuteAction.VerbKey]) is not { Length: > 0 } verb)
        {
            return Malformed(turn);
        }

        var press = new Press(verb, data, IsAutomatic: false);
        if (verb is not EvidenceVerbs.Attach)
        {
            return await ReplyAsync(turn, await presses.ReplyAsync(turn, press, cancellationToken), cancellationToken);
        }

        return await presses.IsWholeAsync(turn, press, cancellationToken) ? Message(await evidence.RunAsync(turn.Copy, caller, data, cancellationToken)) : Malformed(turn);
    }

    private static TurnOutcome.Invoked Message(string text) => TurnOutcome.Invoked.With(DialogResponse.Message(text));

    private static TurnOutcome.Malformed Malformed(Turn turn) => new("malformed-dialog", new ProblemTexts(turn.Language).MalformedCardData);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private async Task<TurnOutcome> ReplyAsync(Turn turn, TurnReply reply, CancellationToken cancellationToken) => reply switch
    {
        TurnReply.Show shown => await ShowAsync(turn, new DocumentationTexts(turn.Language).FollowUpHeading, shown.Card, cancellationToken),
        TurnReply.Say said => Message(said.Text),
        _ => Malformed(turn),
    };

    private async Task<TurnOutcome> ShowAsync(Turn turn, string title, AdaptiveCard card, CancellationToken cancellationToken)
        => TurnOutcome.Invoked.With(DialogResponse.Card(title, await cards.ToJsonAsync(turn.Copy.Tenant, card, [], cancellationToken)));
}
