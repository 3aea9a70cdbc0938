using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Where people are talked with, and what they asked last, written as it is told.</summary>
public static class ConversationRows
{
    // Whether the bot has introduced itself is somebody else's to say, and stays.
    private const string Conversation = """
        INSERT INTO "Conversations" ("Tenant", "Person", "ChannelUserId", "BotId", "ConversationId", "ChannelTenant", "ServiceUrl", "UpdatedAt", "ServiceUrlVerified")
        VALUES ($tenant, $person, $user, $bot, $conversation, $channelTenant, $serviceUrl, $at, $verified)
        ON CONFLICT ("Tenant", "Person") DO UPDATE SET
            "ChannelUserId" = excluded."ChannelUserId", "BotId" = excluded."BotId", "ConversationId" = excluded."ConversationId", "ChannelTenant" = excluded."ChannelTenant",
            "ServiceUrl" = excluded."ServiceUrl", "UpdatedAt" = excluded."UpdatedAt", "ServiceUrlVerified" = excluded."ServiceUrlVerified"
        """;

    private const string Memory = """
        INSERT OR REPLACE INTO "Memories" ("Tenant", "Person", "Conversation", "Question", "Listed", "Language", "Chosen", "At")
        VALUES ($tenant, $person, $conversation, $question, $listed, $language, $chosen, $at)
        """;

    extension(WorkingCopy copy)
    {
        /// <summary>Keeps where a person can be reached, over what was known before.</summary>
        public Task KeepConversationAsync(PersonConversation told, CancellationToken cancellationToken)
            => copy.WriteAsync(
                Conversation,
                [
                    ("$person", told.Person.Value), ("$user", told.ChannelUserId), ("$bot", told.BotId), ("$conversation", told.ConversationId), ("$channelTenant", told.ChannelTenant),
                    ("$serviceUrl", told.ServiceUrl), ("$at", told.UpdatedAt.ToUnixTimeMilliseconds()), ("$verified", told.ServiceUrlVerified),
                ],
                cancellationToken);

        /// <summary>A bot's address has changed for everybody that it talks with.</summary>
        public Task MoveConversationsAsync(string bot, string serviceUrl, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Conversations" SET "ServiceUrl" = $serviceUrl WHERE "Tenant" = $tenant AND "BotId" = $bot AND "ServiceUrl" <> $serviceUrl""",
                [("$bot", bot), ("$serviceUrl", serviceUrl)],
                cancellationToken);

        /// <returns>Everybody in the kommune whom no bot can reach yet.</returns>
        public Task<List<PersonId>> ListWithoutConversationAsync(CancellationToken cancellationToken)
            => copy.ReadAsync(
                """
                SELECT r."Id" FROM "Persons" AS r
                WHERE r."Tenant" = $tenant AND NOT EXISTS (SELECT 1 FROM "Conversations" AS c WHERE c."Tenant" = $tenant AND c."Person" = r."Id")
                """,
                [],
                static row => new PersonId(row.GetString(0)),
                cancellationToken);

        /// <summary>Keeps what a person asked last, over what was remembered of the conversation.</summary>
        internal Task KeepMemoryAsync(ConversationMemory memory, CancellationToken cancellationToken)
            => copy.WriteAsync(
                Memory,
                [
                    ("$person", memory.Person.Value), ("$conversation", memory.Conversation), ("$question", memory.Question), ("$listed", StoredJson.Write(memory.Listed)),
                    ("$language", memory.Language.ToString()), ("$chosen", memory.Chosen), ("$at", memory.At.ToUnixTimeMilliseconds()),
                ],
                cancellationToken);
    }
}
