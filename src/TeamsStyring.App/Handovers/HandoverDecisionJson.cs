namespace TeamsStyring.App.Handovers;

/// <summary>What somebody decides about a goal that is «ikke mitt»: one of the two.</summary>
/// <param name="Person">Who takes over.</param>
/// <param name="Keep">It stays with whoever said so.</param>
internal sealed record HandoverDecisionJson(string? Person, bool? Keep);
