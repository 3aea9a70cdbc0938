using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Mapping;

/// <summary>How small lists and drafts are written inside a column: readable by whoever opens the database.</summary>
/// <remarks>
/// The lists that every turn reads are worked out with the program. A draft is not: an older program wrote fewer of its fields, and only reading by
/// reflection leaves the missing ones as the type sets them.
/// </remarks>
internal static partial class StoredJson
{
    private static readonly JsonSerializerOptions Stored = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(Lists.Default, new DefaultJsonTypeInfoResolver()),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(),
            new IdJsonConverter<UnitId>(id => id.Value.ToString(), text => new UnitId(Guid.Parse(text))),
            new IdJsonConverter<GoalId>(id => id.Value.ToString(), text => new GoalId(Guid.Parse(text))),
            new IdJsonConverter<IndicatorId>(id => id.Value.ToString(), text => new IndicatorId(Guid.Parse(text))),
            new IdJsonConverter<InitiativeId>(id => id.Value.ToString(), text => new InitiativeId(Guid.Parse(text))),
            new IdJsonConverter<PersonId>(id => id.Value, text => new PersonId(text)),
            new IdJsonConverter<ReportingPeriod>(period => period.ToString(), ReportingPeriod.Parse),
        },
    };

    public static string Write<T>(T value)
        where T : class
        => JsonSerializer.Serialize(value, Stored);

    /// <param name="declared">What the column is said to hold, which is what is read again.</param>
    public static string Write(object value, Type declared) => JsonSerializer.Serialize(value, declared, Stored);

    public static T Read<T>(string text)
        where T : class
        => JsonSerializer.Deserialize<T>(text, Stored) ?? throw new JsonException($"A column that should hold a {typeof(T).Name} holds null.");

    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(IReadOnlyList<CauseGiven>))]
    [JsonSerializable(typeof(IReadOnlyList<GoalId>))]
    [JsonSerializable(typeof(IReadOnlyList<IndicatorId>))]
    [JsonSerializable(typeof(IReadOnlyList<UnitId>))]
    [JsonSerializable(typeof(Target))]
    private sealed partial class Lists : JsonSerializerContext;

    private sealed class IdJsonConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => read(reader.GetString() ?? throw new JsonException("An id is missing."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
