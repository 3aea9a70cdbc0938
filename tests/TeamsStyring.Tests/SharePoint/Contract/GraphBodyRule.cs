using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>Whether JSON is what the metadata says it is: every property known, every value of its kind.</summary>
internal sealed class GraphBodyRule(GraphMetadata metadata)
{
    private static readonly string[] Annotations = ["context", "etag", "type", "count", "nextLink", "deltaLink", "id", "bind"];

    public void Check(JsonNode? json, GraphTypeUse use, string where, List<string> breaches)
    {
        if (use.IsMany)
        {
            CheckMany(json, use, where, breaches);
        }
        else if (use.Type.StartsWith("Edm.", StringComparison.Ordinal))
        {
            CheckPlain(json, use.Type, where, breaches);
        }
        else if (metadata.Find(use.Type) is not { } type)
        {
            breaches.Add($"{where}: the type {use.Type} is not among those shipped.");
        }
        else if (type.Members is { } members)
        {
            if (json is not null && !(json.GetValueKind() is JsonValueKind.String && json.ToString().Split(',').All(word => members.Contains(word.Trim()))))
            {
                breaches.Add($"{where}: '{json}' is no {use.Type}.");
            }
        }
        else if (json is JsonObject content)
        {
            CheckObject(content, type, where, breaches);
        }
        else if (json is not null)
        {
            breaches.Add($"{where}: should be an object, {use.Type}.");
        }
    }

    /// <summary>A page of many: <c>value</c>, and links.</summary>
    public void CheckPage(JsonNode? json, GraphTypeUse use, List<string> breaches)
    {
        if (json is not JsonObject page || page["value"] is not JsonArray value)
        {
            breaches.Add($"The answer should be a page of {use.Type}.");
            return;
        }

        CheckAnnotations(page.Where(property => property.Key is not "value").Select(property => property.Key), "the page", breaches);
        CheckMany(value, use, "value", breaches);
    }

    private void CheckMany(JsonNode? json, GraphTypeUse use, string where, List<string> breaches)
    {
        if (json is not JsonArray all)
        {
            breaches.Add($"{where}: should be an array.");
            return;
        }

        for (var at = 0; at < all.Count; at++)
        {
            Check(all[at], use.One, $"{where}[{at}]", breaches);
        }
    }

    private void CheckObject(JsonObject json, GraphType declared, string where, List<string> breaches)
    {
        var type = declared.Name;
        if (json["@odata.type"]?.ToString() is { } said)
        {
            var name = said.TrimStart('#').Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase);
            if (!metadata.IsA(name, type))
            {
                breaches.Add($"{where}: {said} is no {type}.");
                return;
            }

            type = name;
        }

        CheckAnnotations(json.Select(property => property.Key).Where(name => name.Contains('@', StringComparison.Ordinal)), where, breaches);
        foreach (var (name, value) in json.Where(property => !property.Key.Contains('@', StringComparison.Ordinal)))
        {
            if ((metadata.Property(type, name) ?? metadata.Way(type, name)) is { } use)
            {
                Check(value, use, $"{where}.{name}", breaches);
            }
            else if (!metadata.IsOpen(type))
            {
                breaches.Add($"{where}: {type} has no '{name}'.");
            }
        }
    }

    private static void CheckAnnotations(IEnumerable<string> names, string where, List<string> breaches)
        => breaches.AddRange(names.Where(name => !Annotations.Contains(name.Split("@odata.")[^1]) || !name.Contains("@odata.", StringComparison.Ordinal)).Select(name => $"{where}: '{name}' is no annotation of OData."));

    /// <summary>An instant says its offset, as Z or in hours and minutes.</summary>
    private static bool HasOffset(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && (text.EndsWith('Z') || text is [.., '+' or '-', _, _, ':', _, _]);

    private static void CheckPlain(JsonNode? json, string type, string where, List<string> breaches)
    {
        var isRight = json is null || (type, json.GetValueKind()) switch
        {
            ("Edm.String", JsonValueKind.String) => true,
            ("Edm.Boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("Edm.Int32" or "Edm.Int64", JsonValueKind.Number) => json.GetValue<JsonElement>().TryGetInt64(out _),
            ("Edm.Double", JsonValueKind.Number) => true,
            ("Edm.Guid", JsonValueKind.String) => Guid.TryParse(json.ToString(), out _),
            ("Edm.DateTimeOffset", JsonValueKind.String) => HasOffset(json.ToString()),
            _ => false,
        };
        if (!isRight)
        {
            breaches.Add($"{where}: {json?.ToJsonString()} is no {type}.");
        }
    }
}
