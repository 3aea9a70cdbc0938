using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// What every start asks before anybody has been answered. With statements of its own: what Entity Framework does to understand its first queries takes longer
/// than the rest of a start.
/// </summary>
public static class StartReads
{
    extension(WorkingCopy copy)
    {
        /// <returns>The value that is kept under a key; <see langword="null"/> when there is none.</returns>
        public async Task<string?> ReadSettingAsync(string key, CancellationToken cancellationToken)
            => await copy.ReadAsync("""SELECT r."Value" FROM "Settings" AS r WHERE r."Tenant" = $tenant AND r."Key" = $key""", [("$key", key)], reader => reader.GetString(0), cancellationToken) is [var value] ? value : null;

        /// <returns>Whether there is a kommune yet.</returns>
        public async Task<bool> HasMunicipalityAsync(CancellationToken cancellationToken)
            => await copy.ReadAsync("""SELECT 1 FROM "Municipalities" AS r WHERE r."Tenant" = $tenant LIMIT 1""", [], reader => reader.GetInt32(0), cancellationToken) is not [];

        /// <returns>Whether a reminder should have been sent by now.</returns>
        public async Task<bool> OwesRemindersAsync(DateTimeOffset now, CancellationToken cancellationToken)
            => await copy.ReadAsync(
                """SELECT 1 FROM "Reminders" AS r WHERE r."Tenant" = $tenant AND r."State" IN ('Planned', 'Sending') AND r."PlannedFor" <= $now LIMIT 1""",
                [("$now", now.ToUnixTimeMilliseconds())],
                reader => reader.GetInt32(0),
                cancellationToken) is not [];

        /// <returns>The presses that were promised to be finished, oldest first.</returns>
        public async Task<IReadOnlyList<PendingTurn>> ReadPendingTurnsAsync(CancellationToken cancellationToken)
            => await copy.SelectAsync<PendingTurn>("""1 = 1 ORDER BY r."ReceivedAt" """, [], cancellationToken);

        /// <returns>Where a person can be reached; <see langword="null"/> before the person has been heard from.</returns>
        public async Task<PersonConversation?> ReadConversationAsync(PersonId person, CancellationToken cancellationToken)
            => await copy.SelectAsync<PersonConversation>("""r."Person" = $person""", [("$person", person.Value)], cancellationToken) is [var known] ? known : null;
    }
}
