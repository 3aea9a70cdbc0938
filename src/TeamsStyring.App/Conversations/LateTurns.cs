using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Presses that took longer than Teams waits. Each stands in a row before Teams is told that it was taken, so that a power cut loses none; when it is done
/// its card is shown in the chat and the row is gone.
/// </summary>
internal sealed class LateTurns(WorkingCopies copies, Replies replies, Registrations registrations, TimeProvider clock)
{
    /// <summary>How often it is tried to finish a press; then it is let go, and the person's card still stands as it was.</summary>
    private const int MostAttempts = 3;

    /// <returns>The row's id; <see langword="null"/> when it could not be written, and then nothing may be promised.</returns>
    public async Task<string?> KeepAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var row = new PendingTurn($"{Guid.CreateVersion7():N}", JsonSerializer.Serialize(arrival.Activity, ProtocolJson.Readable.Activity), clock.GetUtcNow(), Attempts: 0);
        await using var copy = copies.OpenBriefly(arrival.Tenant);
        try
        {
            await copy.PromiseAsync(row, cancellationToken);

            return row.Id;
        }
        catch (DbException exception) when (StoreBusy.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Shows in the chat what would have been the answer.</summary>
    public async Task DeliverAsync(Arrival arrival, TurnOutcome outcome, string row, CancellationToken cancellationToken)
    {
        if (outcome is TurnOutcome.Invoked { Body: { } written } && JsonNode.Parse(written) is JsonObject body)
        {
            if (body["type"]?.GetValue<string>() is AdaptiveCard.ContentType)
            {
                await replies.ReplaceAsync(arrival, body["value"]?.DeepClone(), cancellationToken);
            }
            else if (body["value"] is JsonValue said && said.TryGetValue<string>(out var text))
            {
                await replies.SendAsync(arrival with { Activity = arrival.Activity with { Id = arrival.Activity.ReplyToId } }, text, cancellationToken);
            }
        }

        await ForgetAsync(arrival, row, cancellationToken);
    }

    /// <summary>Nothing was promised after all, or what was promised is done.</summary>
    public async Task ForgetAsync(Arrival arrival, string? row, CancellationToken cancellationToken)
    {
        if (row is not null)
        {
            await using var copy = copies.Open(arrival.Tenant);
            await copy.ForgetPromiseAsync(row, cancellationToken);
        }
    }

    /// <returns>What an earlier process took and did not finish, oldest first, each counted as one more attempt.</returns>
    public async Task<IReadOnlyList<(string Row, Arrival Arrival)>> TakeUpAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        return [.. (await copy.TakeUpPromisesAsync(MostAttempts, cancellationToken)).Select(row => (row.Id, Activity: JsonSerializer.Deserialize(row.Activity, ProtocolJson.Readable.Activity)))
            .Where(row => row.Activity is not null)
            .Select(row => (row.Id, new Arrival(tenant, row.Activity ?? new Activity(), registrations.Find(tenant, row.Activity?.Recipient?.Id ?? ""))))];
    }
}
