using System.Text.Json.Nodes;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Reminders;

/// <summary>Who is to be reminded: everybody who has not answered in a part of the kommune.</summary>
/// <param name="Units">The units, each with all below it.</param>
/// <param name="About">What the part of the kommune is called.</param>
internal sealed record RemindAsked(Language Language, ReportingPeriod Period, IReadOnlyList<UnitId> Units, string About)
{
    public JsonObject ToJson() => new()
    {
        ["language"] = $"{Language}",
        ["period"] = $"{Period}",
        ["units"] = new JsonArray([.. Units.Select(unit => (JsonNode)unit.ToString())]),
        ["about"] = About,
    };

    /// <returns><see langword="null"/> when the data is not of this card.</returns>
    public static RemindAsked? Read(JsonObject data)
        => Enum.TryParse<Language>(Text(data["language"]), out var language) && ReportingPeriod.TryParse(Text(data["period"]), out var period)
            && data["units"] is JsonArray { Count: > 0 } units && units.All(unit => Guid.TryParse(Text(unit), out _))
            ? new RemindAsked(language, period, [.. units.Select(unit => new UnitId(Guid.Parse(Text(unit))))], Text(data["about"]))
            : null;

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
