using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The chats of the local page: every message of every turn goes through here twice.</summary>
public static class LocalChat
{
    private const string Insert = """
        INSERT INTO "LocalMessages" ("Tenant", "Id", "Person", "FromBot", "Text", "Attachments", "At") VALUES ($tenant, $id, $person, $fromBot, $text, $attachments, $at)
        """;

    extension(WorkingCopy copy)
    {
        /// <summary>Appends a message; its number is the database's.</summary>
        public Task AppendAsync(LocalMessage message, CancellationToken cancellationToken)
            => copy.WriteAsync(
                Insert,
                [
                    ("$id", message.Id), ("$person", message.Person.Value), ("$fromBot", message.FromBot), ("$text", message.Text),
                    ("$attachments", message.Attachments), ("$at", message.At.ToUnixTimeMilliseconds()),
                ],
                cancellationToken);

        /// <returns>The messages after the one with the id, oldest first; <see langword="null"/> when the chat has none with it.</returns>
        public async Task<IReadOnlyList<LocalMessage>?> ReadChatAfterAsync(PersonId person, string id, int most, CancellationToken cancellationToken)
        {
            var known = await copy.SelectAsync(OrganisationShapes.LocalMessage, """r."Id" = $id AND r."Person" = $person""", [("$id", id), ("$person", person.Value)], cancellationToken);

            return known is not [var seen] ? null
                : await copy.SelectAsync(
                    OrganisationShapes.LocalMessage,
                    """r."Person" = $person AND r."Number" > $number ORDER BY r."Number" LIMIT $most""",
                    [("$person", person.Value), ("$number", seen.Number), ("$most", most)],
                    cancellationToken);
        }

        /// <returns>The newest messages of a chat, oldest first.</returns>
        public async Task<IReadOnlyList<LocalMessage>> ReadChatAsync(PersonId person, int most, CancellationToken cancellationToken)
        {
            var newest = await copy.SelectAsync(OrganisationShapes.LocalMessage, """r."Person" = $person ORDER BY r."Number" DESC LIMIT $most""", [("$person", person.Value), ("$most", most)], cancellationToken);
            newest.Reverse();

            return newest;
        }
    }
}
