namespace TeamsStyring.App.FollowUps;

/// <summary>What is said about an initiative over HTTP.</summary>
internal sealed record SubmittedDecision(string? InitiativeId, string? Progress, string? Decision, string? Reason, string? NewDue);
