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
                    ("$person", told.Person), ("$user", told.ChannelUserId), ("$bot", told.BotId), ("$conversation", told.ConversationId), ("$channelTenant", told.ChannelTenant),
                    ("$serviceUrl", told.ServiceUrl), ("$at", told.UpdatedAt), ("$verified", told.ServiceUrlVerified),
                ],
                cancellationToken);

        /// <summary>A bot's address has changed for everybody that it talks with.</summary>
        public Task MoveConversationsAsync(string bot, string serviceUrl, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Conversations" SET "ServiceUrl" = $serviceUrl WHERE "Tenant" = $tenant AND "BotId" = $bot AND "ServiceUrl" <> $serviceUrl""",
                [("$bot", bot), ("$serviceUrl", serviceUrl)],
                cancellationToken);

        /// <summary>Keeps where a person can be reached, unless it is known.</summary>
        public Task<bool> MeetAsync(PersonConversation opened, CancellationToken cancellationToken) => copy.AppendFirstAsync(OrganisationShapes.Conversation, opened, cancellationToken);

        /// <summary>The chat with a person was made anew.</summary>
        public Task MoveConversationAsync(PersonId person, string conversation, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Conversations" SET "ConversationId" = $conversation WHERE "Tenant" = $tenant AND "Person" = $person""",
                [("$person", person), ("$conversation", conversation)],
                cancellationToken);

        /// <returns>The address that a bot was heard from last; <see langword="null"/> when it never was.</returns>
        public async Task<string?> ReadServiceUrlAsync(string bot, CancellationToken cancellationToken)
            => await copy.ReadAsync(
                """SELECT r."ServiceUrl" FROM "Conversations" AS r WHERE r."Tenant" = $tenant AND r."BotId" = $bot AND r."ServiceUrlVerified" ORDER BY r."UpdatedAt" DESC LIMIT 1""",
                [("$bot", bot)],
                static row => row.GetString(0),
                cancellationToken) is [var address] ? address : null;

        /// <summary>Erases where a person was reached, whoever of the channel's users the person is.</summary>
        public Task ForgetConversationsAsync(PersonId? person, IEnumerable<string> channelUsers, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """DELETE FROM "Conversations" WHERE "Tenant" = $tenant AND ("Person" = $person OR "ChannelUserId" IN (SELECT value FROM json_each($users)))""",
                [("$person", person), ("$users", PreparedReads.Words(channelUsers))],
                cancellationToken);

        /// <summary>Says that the bot introduces itself to a person now.</summary>
        /// <returns><see langword="false"/> when it has done so since <paramref name="before"/>, or does not know the person.</returns>
        public async Task<bool> ClaimWelcomeAsync(PersonId person, DateTimeOffset now, DateTimeOffset before, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """UPDATE "Conversations" SET "WelcomedAt" = $now WHERE "Tenant" = $tenant AND "Person" = $person AND ("WelcomedAt" IS NULL OR "WelcomedAt" < $before)""",
                [("$person", person), ("$now", now), ("$before", before)],
                cancellationToken) == 1;

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
                    ("$person", memory.Person), ("$conversation", memory.Conversation), ("$question", memory.Question), ("$listed", StoredJson.Write(memory.Listed)),
                    ("$language", memory.Language), ("$chosen", memory.Chosen), ("$at", memory.At),
                ],
                cancellationToken);
    }
}
