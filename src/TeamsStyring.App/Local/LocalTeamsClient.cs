using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>Delivers activities to the bot's own address, as Teams would.</summary>
internal sealed class LocalTeamsClient(HttpClient http, WorkingCopies copies, Callers callers, TimeProvider clock)
{
    public async Task<Person?> FindAsync(string persona, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);

        return (await callers.FindAsync(copy, new PersonId(persona), cancellationToken))?.Person;
    }

    public Activity Pressed(Person person, string address, string messageId, JsonObject value)
        => LocalTeams.From(person, address, $"f:{Guid.CreateVersion7()}", clock.GetUtcNow()) with
        {
            Type = ActivityTypes.Invoke,
            Name = CardActionResponse.InvokeName,
            ReplyToId = messageId,
            Value = value,
        };

    public async Task<HttpResponseMessage> DeliverAsync(string address, Activity activity, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(activity, ProtocolJson.Readable.Activity);

        return await http.PostAsync($"{address}/api/messages", content, cancellationToken);
    }
}
