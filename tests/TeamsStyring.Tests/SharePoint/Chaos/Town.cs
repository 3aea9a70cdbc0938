using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>Who is asked as whom: everybody's goals as the municipal director sees them, and what the controllers are told of the lists.</summary>
internal sealed class Town(MortalProgram program, string director, string controller)
{
    /// <summary>While so much is owed, asking how much takes the program from its work.</summary>
    private const int Much = 2_000;

    public static async Task<Town> FindAsync(MortalProgram program, CancellationToken cancellationToken)
    {
        var (director, controller) = ("", "");
        for (var skip = 0; director.Length is 0 || controller.Length is 0; skip += 1000)
        {
            var page = (await program.GetAsync($"/local/personas?top=1000&skip={skip}", "", cancellationToken)).AsArray().OfType<JsonObject>().ToList();
            if (page.Count is 0)
            {
                throw new InvalidOperationException("The sample lacks a municipal director or a controller.");
            }

            director = page.Find(persona => Text(persona, "title").StartsWith("kommunedirektør", StringComparison.OrdinalIgnoreCase)) is { } top ? Text(top, "id") : director;
            controller = page.Find(persona => persona["roles"]?.AsArray().Any(role => role?.ToString() is "Controller") is true) is { } one ? Text(one, "id") : controller;
        }

        return new Town(program, director, controller);
    }

    /// <returns>This year's goals that somebody is responsible for; the others nobody can answer for.</returns>
    public async Task<IReadOnlyList<JsonObject>> GoalsAsync(CancellationToken cancellationToken)
    {
        var plans = (await program.GetAsync("/api/plans?year=2026&top=1000", director, cancellationToken)).AsArray();

        return [.. plans.SelectMany(plan => plan?["goals"]?.AsArray() ?? []).OfType<JsonObject>().Where(goal => Text(goal, "responsible").Length > 0)];
    }

    public async Task<JsonObject> ListsAsync(CancellationToken cancellationToken) => (await program.GetAsync("/api/lists", controller, cancellationToken)).AsObject();

    /// <summary>Waits until nothing is owed to the lists.</summary>
    /// <param name="tell">Hears how much is owed still, each time that it is asked; null for nobody.</param>
    /// <returns>The longest that a row was seen to have waited.</returns>
    public async Task<TimeSpan> SettleAsync(TimeSpan patience, Action<string>? tell, CancellationToken cancellationToken)
    {
        var longest = TimeSpan.Zero;
        for (var began = TimeProvider.System.GetTimestamp(); ;)
        {
            var lists = await ListsAsync(cancellationToken);
            var owed = lists["owed"]?.GetValue<int>();
            longest = Waited(lists) is { } waited && waited > longest ? waited : longest;
            tell?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{owed} rows are owed"));
            if (owed is 0 && lists["lists"]?.AsArray().Count > 0)
            {
                return longest;
            }

            if (TimeProvider.System.GetElapsedTime(began) > patience)
            {
                throw new TimeoutException($"The lists are still owed: {lists.ToJsonString()}");
            }

            await Task.Delay(owed > Much ? 10_000 : 250, cancellationToken);
        }
    }

    /// <returns>How long the row that has waited longest has waited now.</returns>
    public static TimeSpan? Waited(JsonObject lists)
        => lists["oldestOwed"]?.GetValue<DateTimeOffset?>() is { } oldest ? TimeProvider.System.GetUtcNow() - oldest : null;

    private static string Text(JsonObject json, string name) => json[name]?.ToString() ?? "";
}
