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

    // Person by person: together they would be found by reading every message that anybody has ever had.
    internal const string LatestFromBot = """
        SELECT p.value, r."At" FROM json_each($persons) AS p JOIN "LocalMessages" AS r ON r."Number" = (
            SELECT m."Number" FROM "LocalMessages" AS m WHERE m."Tenant" = $tenant AND m."Person" = p.value AND m."FromBot" ORDER BY m."Number" DESC LIMIT 1)
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

        /// <summary>Puts another message in the place of one.</summary>
        /// <param name="text">The text stays as it was when nothing is said.</param>
        /// <returns><see langword="false"/> when the chat has no such message.</returns>
        public async Task<bool> ReplaceAsync(PersonId person, string id, string? text, string attachments, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """
                UPDATE "LocalMessages" SET "Attachments" = $attachments, "Text" = COALESCE($text, "Text"), "UpdatedAt" = $at
                WHERE "Tenant" = $tenant AND "Id" = $id AND "Person" = $person
                """,
                [("$person", person), ("$id", id), ("$text", text), ("$attachments", attachments), ("$at", at)],
                cancellationToken) == 1;

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

        /// <returns>When the bot last said something to each of them; whoever has heard nothing is left out.</returns>
        public async Task<IReadOnlyDictionary<PersonId, DateTimeOffset>> ReadLatestFromBotAsync(IEnumerable<PersonId> persons, CancellationToken cancellationToken)
            => (await copy.ReadAsync(
                LatestFromBot,
                [("$persons", PreparedReads.Words(persons.Select(person => person.Value)))],
                static row => KeyValuePair.Create(new PersonId(row.GetString(0)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))),
                cancellationToken)).ToDictionary();

        /// <returns>The newest messages of a chat, oldest first.</returns>
        public async Task<IReadOnlyList<LocalMessage>> ReadChatAsync(PersonId person, int most, CancellationToken cancellationToken)
        {
            var newest = await copy.SelectAsync(OrganisationShapes.LocalMessage, """r."Person" = $person ORDER BY r."Number" DESC LIMIT $most""", [("$person", person.Value), ("$most", most)], cancellationToken);
            newest.Reverse();

            return newest;
        }
    }
}
