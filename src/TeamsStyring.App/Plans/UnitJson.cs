using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Plans;

/// <summary>A unit and what lies below it.</summary>
/// <param name="Readable">Whether the caller may read the unit's plan.</param>
internal sealed record UnitJson(
    Guid Id,
    string Name,
    Guid? ParentId,
    UnitKind Kind,
    string? Leader,
    string LeaderName,
    string? Deputy,
    string DeputyName,
    bool Readable,
    IReadOnlyList<UnitJson> Children);
