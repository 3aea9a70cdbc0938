using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>What an activity is about. Reads who sent it, and hands it to what answers.</summary>
internal sealed class Router(WorkingCopies copies, OpenTurn open, HearEvents events, AnswerInvoke invokes, AnswerMessage messages)
{
    public async Task<TurnOutcome> RouteAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var activity = arrival.Activity;
        if (Missing(activity) is { } field)
        {
            return new TurnOutcome.Malformed("malformed-activity", new ProblemTexts(Speech.LanguageOf(activity.Locale)).MalformedActivity(field));
        }

        if (activity.From is not { Id: { Length: > 0 } channelUser })
        {
            return new TurnOutcome.Accepted();
        }

        await using var copy = Open(arrival);
        var turn = await open.RunAsync(copy, arrival, channelUser, cancellationToken);
        switch (activity.Type, activity.Name)
        {
            case (ActivityTypes.Message, _):
                return Press.Of(activity) is { } submitted ? await invokes.SubmittedAsync(turn, submitted, cancellationToken) : await messages.RunAsync(turn, cancellationToken);
            case (ActivityTypes.Invoke, _):
                return await invokes.RunAsync(turn, cancellationToken);
            default:
                await events.RunAsync(turn, cancellationToken);
                return new TurnOutcome.Accepted();
        }
    }

    /// <summary>The answer when the store was busy: nothing is changed, and nothing that was typed is lost.</summary>
    public async Task<TurnOutcome> NotSavedAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        await using var copy = Open(arrival);
        var turn = await open.ReadAsync(copy, arrival, arrival.Activity.From?.Id ?? "", cancellationToken);
        if (arrival.Activity.Type is not ActivityTypes.Invoke)
        {
            await messages.NotSavedAsync(turn, cancellationToken);

            return new TurnOutcome.Accepted();
        }

        return await invokes.NotSavedAsync(turn, cancellationToken);
    }

    private WorkingCopy Open(Arrival arrival)
        => arrival.Activity.Type is ActivityTypes.Invoke ? copies.OpenBriefly(arrival.Tenant) : copies.Open(arrival.Tenant);

    // Only what the bot acts on must be whole; other types are let through, as the protocol demands (A2006).
    private static string? Missing(Activity activity) => activity switch
    {
        { Type: not (ActivityTypes.Message or ActivityTypes.Invoke) } => null,
        { From.Id: null or "" } => "from.id",
        { Conversation.Id: null or "" } => "conversation.id",
        { ServiceUrl: null or "" } => "serviceUrl",
        _ => null,
    };
}
