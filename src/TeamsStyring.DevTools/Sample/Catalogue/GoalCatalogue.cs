using System.Collections.Frozen;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>The goals and indicators that real kommuner have published, and the initiatives that we made up for them.</summary>
internal sealed class GoalCatalogue
{
    private readonly FrozenDictionary<string, (string Name, string Address)> _published;
    private readonly FrozenDictionary<string, GoalTemplate> _goals;
    private readonly ILookup<string, string> _initiatives;

    private GoalCatalogue()
    {
        _published = SampleTable.Read("sources.csv")
            .ToFrozenDictionary(row => row["key"], row => ($"{row["municipality"]} kommune {row["year"]}", row["url"]), StringComparer.Ordinal);
        _goals = SampleTable.Read("goals.csv").GroupBy(row => row["key"], StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => ReadGoal([.. rows]), StringComparer.Ordinal);
        _initiatives = SampleTable.Read("initiatives.csv").ToLookup(row => row["theme"], row => row["title"], StringComparer.Ordinal);
    }

    public static GoalCatalogue Standard { get; } = new();

    public IReadOnlyList<GoalTemplate> All => _goals.Values;

    public GoalTemplate this[string key] => _goals[key];

    public IReadOnlyList<string> InitiativesFor(string theme) => [.. _initiatives[theme]];

    private GoalTemplate ReadGoal(IReadOnlyList<SampleRow> rows)
    {
        var first = rows[0];
        var dimension = first["dimension"] switch
        {
            "Ø" => StandardDimension.Economy,
            "T" => StandardDimension.ServiceQuality,
            "O" => StandardDimension.OrganisationQuality,
            _ => StandardDimension.CommunityQuality,
        };

        return new GoalTemplate(
            first["key"], dimension, first["goal"], first["theme"], first.Named<GoalKind>("kind"), Published(first).Name, [.. rows.Select(ReadIndicator)]);
    }

    private IndicatorTemplate ReadIndicator(SampleRow row)
    {
        var address = Published(row).Address;
        string[] note = [row["note"], address.Length > 0 ? $"Kilde: {address}" : ""];

        return new IndicatorTemplate(
            row["indicator"],
            row["unitOfMeasure"],
            new Target(row["targetText"], row.Named<TargetDirection>("direction"), row.Number("value"), row.Number("upper"), row.Yes("strict")),
            row.Number("partialFrom"),
            row.Number("step") ?? 1,
            row.Whole("decimals"),
            row.Number("lowest") ?? 0,
            row.Number("highest") ?? 100,
            row.Yes("grows"),
            row.Named<Accumulation>("accumulation"),
            row.Named<IndicatorSource>("source"),
            row.List("months").Sum(month => 1 << (int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) - 1)),
            row["sharedName"],
            string.Join(". ", note.Where(part => part.Length > 0)));
    }

    private (string Name, string Address) Published(SampleRow row) => _published.GetValueOrDefault(row["publishedBy"], ("", ""));
}
