using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>How an understood question is kept: in the memory of a conversation, and in a button that asks it again.</summary>
internal static partial class QuestionJson
{
    private static readonly Shape _shape = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new TextJson<UnitId>(id => id.ToString(), text => new UnitId(Guid.Parse(text))),
            new TextJson<DimensionId>(id => id.ToString(), text => new DimensionId(Guid.Parse(text))),
            new TextJson<PersonId>(id => id.Value, text => new PersonId(text)),
            new TextJson<StatusWord>(status => status.Name, text => new StatusWord(text)),
            new TextJson<ReportingPeriod>(period => period.ToString(), ReportingPeriod.Parse),
        },
    });

    public static string Write(Question question) => JsonSerializer.Serialize(question with { NotFound = [] }, _shape.Question);

    /// <returns><see langword="null"/> for what is no question of ours: another version wrote it, or somebody made it up.</returns>
    public static Question? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, _shape.Question) is { Slots: { UnitChoices: not null, PersonChoices: not null }, NotFound: not null } question ? question : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or NotSupportedException)
        {
            return null;
        }
    }

    // Worked out with the program: looking the types over at run time would be a tenth of a start.
    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Question))]
    private sealed partial class Shape : JsonSerializerContext;

    private sealed class TextJson<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => read(reader.GetString() ?? throw new JsonException("An id is missing."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
