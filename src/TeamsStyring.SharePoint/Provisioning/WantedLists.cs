using Microsoft.Graph.Models;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>The schema as Graph takes it, with the names that people read in the kommune's language.</summary>
public static class WantedLists
{
    /// <summary>What SharePoint holds in one line of text.</summary>
    private const int Line = 255;

    private const int LinesShown = 6;

    /// <summary>What SharePoint itself calls the column Title, by the language of the site.</summary>
    private static readonly string[] _builtInTitles = ["Title", "Tittel", "Rubrik"];

    public static IReadOnlyList<WantedList> In(Language language)
    {
        var words = ListWords.In(language);

        return [.. ListSchemas.All.Select(schema => new WantedList(
            schema.List,
            schema.Name,
            words.NameOf(schema.List),
            [.. All.Select(each => each.NameOf(schema.List)), schema.Name],
            "TeamsStyring",
            [.. schema.Columns.Select(column => Of(schema, column, words))]))];
    }

    private static IEnumerable<ListWords> All => Enum.GetValues<Language>().Select(ListWords.In);

    private static WantedColumn Of(ListSchema schema, ListColumn column, ListWords words)
    {
        var definition = new ColumnDefinition
        {
            Name = column.Name,
            DisplayName = words.NameOf(schema.List, column),
            Indexed = column.Indexed,
            EnforceUniqueValues = column.IsUnique,
        };
        switch (column.Kind)
        {
            case ColumnKind.Number:
                definition.Number = new NumberColumn { DecimalPlaces = "none" };
                break;
            case ColumnKind.Flag:
                definition.Boolean = new BooleanColumn();
                break;
            case ColumnKind.Choice:
                definition.Choice = new ChoiceColumn { AllowTextEntry = false, DisplayAs = "dropDownMenu", Choices = [.. words.ChoicesOf(column)] };
                break;
            default:
                definition.Text = column.IsNote
                    ? new TextColumn { AllowMultipleLines = true, AppendChangesToExistingText = false, LinesForEditing = LinesShown, TextType = "plain" }
                    : new TextColumn { AllowMultipleLines = false, MaxLength = Line };
                break;
        }

        return new WantedColumn(definition, [.. All.Select(each => each.NameOf(schema.List, column)), column.Name, .. column.Name is ListSchema.Title ? _builtInTitles : []]);
    }
}
