using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Schema;

/// <summary>The archivist's page says of every column what the program does with it.</summary>
[Trait("Feature", "N13")]
public sealed partial class ArchivistPageTests
{
    private static readonly ListWords Words = ListWords.In(Language.Nb);

    private static string Page => File.ReadAllText(Repository.Combine("src", "TeamsStyring.SharePoint", "Lister.md"));

    [Fact]
    public void Every_column_of_every_list_stands_there_as_it_is_and_with_what_it_means()
    {
        var page = Page;
        var missing = ListSchemas.All.Where(schema => !Says(page, schema)).Select(schema => schema.Name).ToList();
        if (missing.Count > 0)
        {
            var wanted = string.Join('\n', ListSchemas.All.SelectMany(schema => Wanted(schema).Select(line => string.Join(" | ", line)).Prepend(Heading(schema))));
            File.WriteAllText(Received(), wanted);
            Assert.Fail($"The page and the schema differ for {string.Join(", ", missing)}. What the schema wants is written to {Received()}; the meaning of each column is for whoever knows it.");
        }
    }

    [Theory]
    [InlineData("Mål etter enhet", "Enhet", "UnitName")]
    [InlineData("Ikke oppnådd nå", "Måloppnåelse nå", "LatestAchievement")]
    [InlineData("Ikke rapportert", "Sist rapportert for", "AnsweredPeriod")]
    public void A_view_that_the_page_describes_uses_columns_that_are_there_and_can_be_searched(string view, string shown, string column)
    {
        Assert.Contains($"### {view}", Page, StringComparison.Ordinal);
        Assert.Contains(shown, Page, StringComparison.Ordinal);
        Assert.True(ListSchemas.Of(PlanList.Goals)[column].Indexed);
        Assert.Equal(shown, Words.NameOf(PlanList.Goals, ListSchemas.Of(PlanList.Goals)[column]));
    }

    private static bool Says(string page, ListSchema schema)
    {
        var at = page.IndexOf(Heading(schema) + "\n", StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var rows = TableRow().Matches(page[at..(page.IndexOf("\n## ", at + 3, StringComparison.Ordinal) is > 0 and var end ? end : page.Length)])
            .Select(row => row.Groups["cell"].Captures.Select(cell => cell.Value.Trim()).ToList())
            .Where(cells => cells.Count == 6 && cells[1].StartsWith('`'))
            .ToList();

        return rows.All(cells => cells[3].Length >= 10) && Wanted(schema).SequenceEqual(rows.Select(cells => new[] { cells[0], cells[1], cells[2], cells[4], cells[5] }), new SameCells());
    }

    private static string Heading(ListSchema schema) => $"## {Words.NameOf(schema.List)} (`{schema.Name}`)";

    private static IEnumerable<string[]> Wanted(ListSchema schema)
        => schema.Columns.Select(column => new[] { Words.NameOf(schema.List, column), $"`{column.Name}`", Kind(column), Writer(column), Edited(schema, column) });

    private static string Kind(ListColumn column)
    {
        var kind = column.Kind switch
        {
            ColumnKind.Number => "tall",
            ColumnKind.Flag => "ja/nei",
            ColumnKind.Choice => "valg",
            ColumnKind.Amount => "desimaltall som tekst",
            ColumnKind.Date => "dato som tekst",
            ColumnKind.Instant => "tidspunkt som tekst",
            ColumnKind.Period => "periode som tekst",
            _ => column.IsNote ? "tekst, flere linjer" : "tekst",
        };

        return column.IsUnique ? $"{kind}, unik, indeksert" : column.Indexed ? $"{kind}, indeksert" : kind;
    }

    private static string Writer(ListColumn column) => column switch
    {
        { Kind: ColumnKind.Key } or { Rule: ColumnRule.Derived } => "programmet",
        { Kind: ColumnKind.Reference or ColumnKind.References } => "programmet, ut fra navnet",
        _ => "folk og programmet",
    };

    private static string Edited(ListSchema schema, ListColumn column) => column switch
    {
        { Kind: ColumnKind.Key } or { Rule: ColumnRule.Derived } => "skrives tilbake",
        { Kind: ColumnKind.Name or ColumnKind.Names } => "den som heter det, blir valgt",
        { Rule: ColumnRule.NewestWins } => "gjelder; ved konflikt gjelder den nyeste",
        _ when schema.IsAppended => "gjelder, og spores",
        _ => "gjelder; ved konflikt gjelder lista",
    };

    private static string Received([CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile) ?? "", "wanted.received.md");

    [GeneratedRegex(@"^\|(?:(?<cell>[^|\n]*)\|)+$", RegexOptions.Multiline, 1000)]
    private static partial Regex TableRow();

    private sealed class SameCells : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? left, string[]? right) => left is not null && right is not null && left.SequenceEqual(right, StringComparer.Ordinal);

        public int GetHashCode(string[] cells) => cells.Length;
    }
}
