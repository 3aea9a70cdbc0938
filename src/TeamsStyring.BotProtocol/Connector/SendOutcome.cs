namespace TeamsStyring.BotProtocol.Connector;

/// <summary>What became of one call to the channel.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <param name="ActivityId">The message's id; empty when the channel told none, and then it cannot be updated later.</param>
    public sealed record Sent(string ActivityId) : SendOutcome;

    /// <summary>It may have arrived. Never repeated by the call itself.</summary>
    /// <param name="Reason">A stable code for logs and the list of deliveries.</param>
    public sealed record Unknown(string Reason) : SendOutcome;

    /// <summary>It was not sent, and sending again as it is will not help.</summary>
    public sealed record Refused(SendRefusal Why) : SendOutcome
    {
        /// <summary>A stable code for logs and the list of deliveries.</summary>
        public string Reason => Why.Code();

        /// <summary>How long the channel wants to be left alone; <see langword="null"/> when it does not say.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }
}
