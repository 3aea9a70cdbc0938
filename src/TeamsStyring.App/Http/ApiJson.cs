using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Http;

/// <summary>How <c>/api</c> and <c>/local</c> write JSON: camelCase, enums by their English names, periods as <c>2026-Q3</c>.</summary>
internal static class ApiJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new PeriodJson());
    }

    private sealed class PeriodJson : JsonConverter<ReportingPeriod>
    {
        public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => ReportingPeriod.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("That is no period.");

        public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
