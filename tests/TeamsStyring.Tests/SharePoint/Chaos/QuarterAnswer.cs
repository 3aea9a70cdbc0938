using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>What one person answers for one goal, figures and decisions with it: recognisable, and different from every other's.</summary>
internal sealed record QuarterAnswer(string Goal, string Responsible, string Mark, string Body)
{
    private static readonly string[] Achievements = ["OnTrack", "AtRisk", "OffTrack"];

    /// <param name="number">Which of all answers it is.</param>
    public static QuarterAnswer For(JsonObject goal, int number)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"Svar {number}");
        var achievement = Achievements[number % Achievements.Length];
        var body = new JsonObject
        {
            ["achievement"] = achievement,
            ["achieved"] = mark,
            ["measurements"] = new JsonArray([.. Each(goal, "indicators").Select(indicator => new JsonObject { ["indicatorId"] = indicator["id"]?.ToString(), ["value"] = number % 90 })]),
            ["decisions"] = new JsonArray([.. Each(goal, "initiatives").Where(IsOpen).Select(initiative => Decision(initiative, mark))]),
        };
        if (achievement is not "OnTrack")
        {
            body["notAchieved"] = $"{mark}: noe gjenstår.";
            body["causes"] = new JsonArray(new JsonObject { ["cause"] = "Staffing", ["effect"] = "Hindered" });
        }

        return new QuarterAnswer(goal["id"]?.ToString() ?? "", goal["responsible"]?.ToString() ?? "", mark, body.ToJsonString());
    }

    private static bool IsOpen(JsonObject initiative) => initiative["status"]?.ToString() is not ("Done" or "Ended" or "Postponed");

    private static JsonObject Decision(JsonObject initiative, string mark) => new()
    {
        ["initiativeId"] = initiative["id"]?.ToString(),
        ["progress"] = "Partly",
        ["decision"] = "Adjust",
        ["reason"] = $"{mark}: mer tid.",
        ["newDue"] = "2026-12-01",
    };

    private static IEnumerable<JsonObject> Each(JsonObject goal, string name) => (goal[name] as JsonArray ?? []).OfType<JsonObject>();
}
