namespace TeamsStyring.BotProtocol.Connector;

/// <summary>The id of what was made; Teams sometimes answers with nothing at all.</summary>
public sealed record ResourceResponse(string? Id);
