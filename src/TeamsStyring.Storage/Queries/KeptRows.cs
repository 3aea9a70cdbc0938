using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Single rows that turns ask for again and again.</summary>
public static class KeptRows
{
    extension(WorkingCopy copy)
    {
        /// <returns>The value that is kept under a key; <see langword="null"/> when there is none.</returns>
        public async Task<string?> ReadSettingAsync(string key, CancellationToken cancellationToken)
            => await copy.ReadAsync("""SELECT r."Value" FROM "Settings" AS r WHERE r."Tenant" = $tenant AND r."Key" = $key""", [("$key", key)], static row => row.GetString(0), cancellationToken)
                is [var value] ? value : null;

        /// <summary>Keeps a value under a key, over what was kept there.</summary>
        public Task KeepSettingAsync(string key, string value, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES ($tenant, $key, $value) ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value" """,
                [("$key", key), ("$value", value)],
                cancellationToken);

        public Task ForgetSettingAsync(string key, CancellationToken cancellationToken)
            => copy.WriteAsync("""DELETE FROM "Settings" WHERE "Tenant" = $tenant AND "Key" = $key""", [("$key", key)], cancellationToken);

        /// <returns>Where a person can be reached; <see langword="null"/> before the person has been heard from.</returns>
        public async Task<PersonConversation?> ReadConversationAsync(PersonId person, CancellationToken cancellationToken)
            => await copy.SelectAsync(OrganisationShapes.Conversation, """r."Person" = $person""", [("$person", person.Value)], cancellationToken) is [var known] ? known : null;
    }
}
