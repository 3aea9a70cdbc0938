using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>Whether a person can be written to, and if not, why.</summary>
internal abstract record Reached
{
    private Reached()
    {
    }

    public sealed record At(PersonConversation Conversation, ChannelAddress Address) : Reached;

    public sealed record Not(SendRefusal Why) : Reached;
}
