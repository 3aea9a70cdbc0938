using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>A request to another unit that follows from an answer: its leader gets a card with ja, nei and a comment (S1-33).</summary>
/// <param name="AskedBy">Who delivered the answer.</param>
/// <param name="Unit">The unit that is asked.</param>
/// <param name="Leader">Its leader when asked; <see langword="null"/> when the post was vacant, and then the controller sees it.</param>
/// <param name="Reason">What is needed, from «Hva trenger dere for å lykkes?»; may be empty.</param>
/// <param name="SentAt">When the card went out; <see langword="null"/> until then.</param>
/// <param name="ActivityId">The message that carries the card; empty until sent or when the channel gave none.</param>
/// <param name="Comment">What the leader wrote; empty when nothing.</param>
/// <param name="AnsweredAt">When the leader answered, the latest time when the answer was changed; <see langword="null"/> while it waits.</param>
/// <param name="ToldAt">When the one who asked was told of the answer that stands; <see langword="null"/> until then.</param>
public sealed record Involvement(
    InvolvementId Id,
    FollowUpId FollowUp,
    GoalId Goal,
    ReportingPeriod Period,
    PersonId AskedBy,
    UnitId Unit,
    PersonId? Leader,
    string Reason,
    DateTimeOffset AskedAt,
    DateTimeOffset? SentAt,
    string ActivityId,
    InvolvementAnswer Answer,
    string Comment,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? ToldAt);
