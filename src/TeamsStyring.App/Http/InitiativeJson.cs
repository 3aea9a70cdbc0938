using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Http;

/// <summary>An initiative as of today: delayed when it is past its date, whether somebody has said so or not.</summary>
internal record InitiativeJson(
    Guid Id,
    string Title,
    string? Owner,
    string OwnerName,
    DateOnly? Start,
    DateOnly? Due,
    InitiativeStatus Status,
    Guid? Replaces,
    Guid? ReplacedBy);
