using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The channels and group chats that the bot is in.</summary>
public static class SharedConversationRows
{
    // Whose plan is followed, and whether the bot has introduced itself, are somebody else's to say, and stay.
    private const string Told = """
        ON CONFLICT ("Tenant", "ConversationId") DO UPDATE SET
            "TeamId" = excluded."TeamId", "TeamName" = excluded."TeamName", "Name" = excluded."Name", "BotId" = excluded."BotId", "ChannelTenant" = excluded."ChannelTenant",
            "ServiceUrl" = excluded."ServiceUrl", "UpdatedAt" = excluded."UpdatedAt", "ServiceUrlVerified" = excluded."ServiceUrlVerified"
        """;

    extension(WorkingCopy copy)
    {
        public async Task<SharedConversation?> ReadSharedConversationAsync(string conversation, CancellationToken cancellationToken)
            => await copy.SelectAsync(OrganisationShapes.SharedConversation, """r."ConversationId" = $conversation""", [("$conversation", conversation)], cancellationToken)
                is [var known] ? known : null;

        /// <summary>Keeps where a channel or chat can be reached and what it is called, over what was known before.</summary>
        public Task KeepSharedConversationAsync(SharedConversation told, CancellationToken cancellationToken)
            => copy.WriteAsync($"{OrganisationShapes.SharedConversation.Insert} {Told}", OrganisationShapes.SharedConversation.Values(told), cancellationToken);

        /// <summary>Says whose plan a channel or chat follows.</summary>
        public Task BindAsync(string conversation, UnitId unit, bool withBelow, PersonId by, DateTimeOffset at, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """
                UPDATE "SharedConversations" SET "Unit" = $unit, "WithBelow" = $withBelow, "BoundBy" = $by, "BoundAt" = $at
                WHERE "Tenant" = $tenant AND "ConversationId" = $conversation
                """,
                [("$conversation", conversation), ("$unit", unit), ("$withBelow", withBelow), ("$by", by), ("$at", at)],
                cancellationToken);

        public Task RenameTeamAsync(string team, string name, CancellationToken cancellationToken)
            => copy.WriteAsync("""UPDATE "SharedConversations" SET "TeamName" = $name WHERE "Tenant" = $tenant AND "TeamId" = $team""", [("$team", team), ("$name", name)], cancellationToken);

        public Task RenameChannelAsync(string channel, string name, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "SharedConversations" SET "Name" = $name WHERE "Tenant" = $tenant AND "ConversationId" = $channel""",
                [("$channel", channel), ("$name", name)],
                cancellationToken);

        /// <inheritdoc cref="ConversationRows.ClaimWelcomeAsync(WorkingCopy, PersonId, DateTimeOffset, DateTimeOffset, CancellationToken)"/>
        public async Task<bool> ClaimWelcomeAsync(string conversation, DateTimeOffset now, DateTimeOffset before, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """
                UPDATE "SharedConversations" SET "WelcomedAt" = $now
                WHERE "Tenant" = $tenant AND "ConversationId" = $conversation AND ("WelcomedAt" IS NULL OR "WelcomedAt" < $before)
                """,
                [("$conversation", conversation), ("$now", now), ("$before", before)],
                cancellationToken) == 1;

        /// <summary>The bot has left: what was known of the channel or chat is erased.</summary>
        /// <param name="team">The team that it left with all its channels; empty when it left none.</param>
        public Task ForgetSharedConversationAsync(string conversation, string team, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """DELETE FROM "SharedConversations" WHERE "Tenant" = $tenant AND ("ConversationId" = $conversation OR ($team <> '' AND "TeamId" = $team))""",
                [("$conversation", conversation), ("$team", team)],
                cancellationToken);
    }
}
