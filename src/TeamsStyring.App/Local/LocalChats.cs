using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>The chats of the local page, kept in the database so that a restart loses no message.</summary>
internal sealed class LocalChats(WorkingCopies copies, TimeProvider clock)
{
    private const int Most = 200;

    /// <returns>The message as stored, with its id.</returns>
    public async Task<LocalMessage> AddAsync(PersonId person, bool fromBot, string text, JsonNode? attachments, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        var id = $"1{Guid.CreateVersion7():N}";
        var message = new LocalMessage(0, id, person, fromBot, text, attachments?.ToJsonString() ?? "[]", clock.GetUtcNow(), null);
        await copy.AppendAsync(message, cancellationToken);

        return message;
    }

    /// <returns><see langword="false"/> when the chat has no such message.</returns>
    public async Task<bool> ReplaceAsync(PersonId person, string id, string? text, JsonNode? attachments, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);

        return await copy.ReplaceAsync(person, id, text, attachments?.ToJsonString() ?? "[]", clock.GetUtcNow(), cancellationToken);
    }

    /// <param name="after">The id of the last message seen; the newest ones from the beginning when it is none.</param>
    /// <returns>The messages after it, oldest first.</returns>
    public async Task<IReadOnlyList<LocalMessage>> ListAsync(PersonId person, string? after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);

        return after is { Length: > 0 } && await copy.ReadChatAfterAsync(person, after, Most, cancellationToken) is { } since ? since
            : await copy.ReadChatAsync(person, Most, cancellationToken);
    }

    public static LocalMessageJson ToJson(LocalMessage message)
        => new(message.Id, message.At, message.FromBot ? "bot" : message.Person.Value, message.Text, JsonSerializer.Deserialize<JsonNode>(message.Attachments), message.UpdatedAt);
}
