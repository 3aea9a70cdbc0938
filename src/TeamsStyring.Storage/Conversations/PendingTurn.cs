namespace TeamsStyring.Storage.Conversations;

/// <summary>A press that Teams has been told is taken, and that is not finished: whoever starts next finishes it. Gone as soon as it is done.</summary>
/// <param name="Activity">The activity as it came, JSON.</param>
/// <param name="Attempts">How often finishing it failed.</param>
public sealed record PendingTurn(string Id, string Activity, DateTimeOffset ReceivedAt, int Attempts);
