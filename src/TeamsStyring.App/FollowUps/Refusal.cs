namespace TeamsStyring.App.FollowUps;

/// <summary>Why an answer over HTTP is not taken.</summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Field">The field of the body that it is about; empty when none.</param>
/// <param name="Detail">A sentence that a person can act on.</param>
internal sealed record Refusal(string Code, string Field, string Detail);
