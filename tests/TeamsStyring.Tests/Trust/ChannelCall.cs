using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Trust;

/// <summary>One call that the bot made to the channel.</summary>
/// <param name="Number">The how-manieth, from 1.</param>
internal sealed record ChannelCall(int Number, string Method, string Path, string Authorization, JsonObject Body);
