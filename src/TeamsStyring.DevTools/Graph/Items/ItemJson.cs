using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>An item as Graph shows it. Empty fields are left out, and the ids of people are texts.</summary>
internal static class ItemJson
{
    /// <summary>Whom SharePoint names when an application wrote.</summary>
    private const string AppPrincipal = "1073741822";

    public static JsonObject Of(GraphCall call, ItemRow item)
    {
        var json = new JsonObject
        {
            ["@odata.etag"] = item.ETag,
            ["createdBy"] = item.Stamp.CreatedBy.DeepClone(),
            ["createdDateTime"] = GraphTime.Text(item.Stamp.Created),
            ["eTag"] = item.ETag,
            ["id"] = item.Number,
            ["lastModifiedBy"] = item.Stamp.ModifiedBy.DeepClone(),
            ["lastModifiedDateTime"] = GraphTime.Text(item.Stamp.Modified),
            ["parentReference"] = Parent(item),
            ["webUrl"] = $"{item.List.WebUrl}/{item.Number}_.000",
            ["contentType"] = ContentType(item),
        };

        return ExpandOption.Names(call.Query["expand"]).Contains("fields", StringComparer.OrdinalIgnoreCase) ? WithFields(call, item, json) : Selection.Of(call, json);
    }

    /// <summary>The item with all its fields, as making one answers.</summary>
    public static JsonObject Whole(GraphCall call, ItemRow item)
    {
        var json = Of(call, item);
        json.Insert(0, "@odata.context", $"{ListContext(call, item)}/items/$entity");
        json.TryAdd("fields@odata.context", $"{FieldsContext(call, item)}");
        json["fields"] ??= Fields(item, select: null);

        return json;
    }

    public static JsonObject Single(GraphCall call, ItemRow item)
    {
        var json = Of(call, item);
        json.Insert(0, "@odata.context", $"{ListContext(call, item)}/items/$entity");

        return json;
    }

    /// <summary>What delta shows of an item that is gone.</summary>
    public static JsonObject Gone(ItemRow item) => new()
    {
        ["@odata.etag"] = item.ETag,
        ["id"] = item.Number,
        ["parentReference"] = Parent(item),
        ["contentType"] = ContentType(item),
        ["deleted"] = new JsonObject { ["state"] = "deleted" },
    };

    public static JsonObject FieldsAlone(GraphCall call, ItemRow item)
    {
        var json = Fields(item, select: null);
        json.Insert(0, "@odata.context", FieldsContext(call, item));

        return json;
    }

    public static string ListContext(GraphCall call, ItemRow item) => $"{call.Root}/$metadata#sites('{item.List.Site.Id}')/lists('{item.List.Id}')";

    private static string FieldsContext(GraphCall call, ItemRow item) => $"{ListContext(call, item)}/items('{item.Number}')/fields/$entity";

    private static JsonObject WithFields(GraphCall call, ItemRow item, JsonObject json)
    {
        json["fields@odata.context"] = FieldsContext(call, item);
        json["fields"] = Fields(item, ExpandOption.FieldsSelected(call.Query["expand"]));

        return Selection.Of(call, json);
    }

    private static JsonObject Parent(ItemRow item) => new() { ["id"] = item.List.Id, ["siteId"] = item.List.Site.Id };

    private static JsonObject ContentType(ItemRow item) => new() { ["id"] = $"0x0100{item.List.Id.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()}", ["name"] = "Item" };

    private static JsonObject Fields(ItemRow item, IReadOnlySet<string>? select)
    {
        var fields = new JsonObject { ["@odata.etag"] = item.ETag };
        foreach (var (name, value) in item.Fields)
        {
            fields[name] = value?.DeepClone();
        }

        var title = item.Fields["Title"]?.ToString();
        fields["id"] = item.Number;
        fields["ContentType"] = "Item";
        fields["Modified"] = GraphTime.Text(item.Stamp.Modified);
        fields["Created"] = GraphTime.Text(item.Stamp.Created);
        fields["AuthorLookupId"] = LookupId(item.Stamp.CreatedBy);
        fields["EditorLookupId"] = LookupId(item.Stamp.ModifiedBy);
        fields["_UIVersionString"] = $"{item.Stamp.Version.ToString(CultureInfo.InvariantCulture)}.0";
        fields["Attachments"] = false;
        fields["Edit"] = "";
        if (title is not null)
        {
            fields["LinkTitleNoMenu"] = title;
            fields["LinkTitle"] = title;
        }

        fields["ItemChildCount"] = "0";
        fields["FolderChildCount"] = "0";
        fields["_ComplianceFlags"] = "";
        fields["_ComplianceTag"] = "";
        fields["_ComplianceTagWrittenTime"] = "";
        fields["_ComplianceTagUserId"] = "";

        return select is null ? fields : Selection.Of(select, fields);
    }

    /// <summary>A person's number in the site's own list of people, always the same for the same person.</summary>
    private static string LookupId(JsonObject by)
    {
        if (by["user"]?["id"]?.ToString() is not { } person)
        {
            return AppPrincipal;
        }

        var number = person.Aggregate(17u, (sum, letter) => (sum * 31) + letter) % 10_000;

        return (number + 6).ToString(CultureInfo.InvariantCulture);
    }
}
