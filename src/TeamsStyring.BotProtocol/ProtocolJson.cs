using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;

namespace TeamsStyring.BotProtocol;

/// <summary>How the protocol is written as JSON: generated once, camelCase, absent instead of null.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
public sealed partial class ProtocolJson : JsonSerializerContext
{
    // The default encoder writes ø as \u00F8, which is six bytes in a card that may hold 25 KB. The options are written
    // out again because Default may not be made yet when this field is.
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonWriterOptions Writing = new() { Encoder = Plain.Encoder };

    /// <summary>The same format with Norwegian letters as themselves.</summary>
    public static ProtocolJson Readable { get; } = new(Plain);

    public static JsonNode? ToNode(AdaptiveCard card) => JsonSerializer.SerializeToNode(card, Readable.AdaptiveCard);

    /// <returns>What is put together by hand as it goes on the wire, UTF-8.</returns>
    public static byte[] ToBytes(JsonNode body)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Writing))
        {
            body.WriteTo(writer);
        }

        return written.ToArray();
    }

    /// <returns>The card as it goes on the wire, UTF-8.</returns>
    public static byte[] ToBytes(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Readable.AdaptiveCard);
}
