using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>Where a conversation is reached, and on whose behalf.</summary>
/// <param name="ServiceUrl">The verified address of the channel.</param>
/// <param name="Registration">Whose token goes with the call; <see langword="null"/> on one's own machine, where the channel asks for none.</param>
public sealed record ChannelAddress(string ServiceUrl, BotRegistration? Registration);
