using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Tests.DevTools;

/// <summary>The sample municipality as it stands on a day.</summary>
internal static class Fjordvik
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new PeriodAsText(), new InstantAsUtc() } };

    public static TenantId Tenant { get; } = new("fjordvik");

    public static SampleMunicipality On(string day, SampleSize size = SampleSize.Small, bool mayMoveDeadline = false, TenantId? tenant = null)
    {
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var noon = today.ToDateTime(new TimeOnly(12, 0));
        var clock = new StoppedClock(new DateTimeOffset(noon, MunicipalCalendar.NorwegianTime.GetUtcOffset(noon)));
        var quarter = SampleQuarter.For(new MunicipalCalendar(clock, MunicipalCalendar.NorwegianTime), mayMoveDeadline);

        return SampleMunicipality.Create(size, today, quarter, tenant ?? Tenant);
    }

    /// <returns>Everything that a record says, lists and all, to be compared as text.</returns>
    public static string Written<T>(T rows) => JsonSerializer.Serialize(rows, Options);

    // A period knows the one before it, and so on for ever.
    private sealed class PeriodAsText : JsonConverter<ReportingPeriod>
    {
        public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    // The same instant is the same whichever clock showed it.
    private sealed class InstantAsUtc : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
    }
}
