using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Local;

/// <summary>A message in a chat of the local page, which stands in for Teams. Empty in Teams mode.</summary>
/// <param name="Number">Counts up over all chats; the order of arrival.</param>
/// <param name="Person">Whose chat it stands in.</param>
/// <param name="FromBot">The bot wrote it, not the person.</param>
/// <param name="Attachments">The attachments as JSON, as they came over the connector.</param>
public sealed record LocalMessage(
    long Number,
    string Id,
    PersonId Person,
    bool FromBot,
    string Text,
    string Attachments,
    DateTimeOffset At,
    DateTimeOffset? UpdatedAt);
