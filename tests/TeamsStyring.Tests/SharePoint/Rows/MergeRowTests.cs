using System.Text.RegularExpressions;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Rows;

/// <summary>
/// Every column of every list that people change, whichever side changed it. Which rule a column has is read from the archivist's page: what is promised there
/// is what is done, and a new column is tested as soon as it is in the schema.
/// </summary>
[Trait("Feature", "N13")]
public sealed partial class MergeRowTests
{
    private const string TheList = "gjelder; ved konflikt gjelder lista";
    private const string TheNewest = "gjelder; ved konflikt gjelder den nyeste";
    private const string WrittenBack = "skrives tilbake";
    private const string Resolved = "den som heter det, blir valgt";

    private static readonly Dictionary<(PlanList List, string Column), string> Rules = ReadPage();

    public static TheoryData<PlanList, string> Columns =>
    [
        .. from schema in ListSchemas.All
           where !schema.IsAppended
           from column in schema.Columns
           where column.Kind is not ColumnKind.Key
           select new TheoryDataRow<PlanList, string>(schema.List, column.Name),
    ];

    [Theory, MemberData(nameof(Columns))]
    public void Changed_in_the_list_alone_it_counts_unless_the_program_writes_it(PlanList list, string column)
    {
        var (was, _, theirs) = Values(list, column);

        var (merged, changes) = Merge(list, column, was, was, theirs, teamsIsNewer: true);

        switch (Rules[(list, column)])
        {
            case WrittenBack:
                Assert.Equal(was, merged);
                Assert.Equal(new MergedColumn(column, was, was, theirs, ListTraceOutcome.WrittenAgain), Assert.Single(changes));
                break;
            case Resolved:
                Assert.Empty(changes);
                break;
            default:
                Assert.Equal(theirs, merged);
                Assert.Equal(new MergedColumn(column, was, theirs, "", ListTraceOutcome.Taken), Assert.Single(changes));
                break;
        }
    }

    [Theory, MemberData(nameof(Columns))]
    public void Changed_in_Teams_alone_it_counts_and_there_is_nothing_to_trace(PlanList list, string column)
    {
        var (was, ours, _) = Values(list, column);

        var (merged, changes) = Merge(list, column, was, ours, was, teamsIsNewer: false);

        Assert.Equal(ours, merged);
        Assert.Empty(changes);
    }

    [Theory, MemberData(nameof(Columns))]
    public void Changed_alike_on_both_sides_there_is_nothing_to_decide(PlanList list, string column)
    {
        var (was, ours, _) = Values(list, column);

        var (merged, changes) = Merge(list, column, was, ours, ours, teamsIsNewer: true);

        Assert.Equal(ours, merged);
        Assert.Empty(changes);
    }

    [Theory, MemberData(nameof(Columns))]
    public void Changed_differently_on_both_sides_the_page_s_rule_decides_and_both_values_are_kept(PlanList list, string column)
    {
        var (was, ours, theirs) = Values(list, column);
        if (ListSchemas.Of(list)[column].Kind is ColumnKind.Flag)
        {
            // Between yes and no there is no third that the other side could have chosen.
            return;
        }

        foreach (var teamsIsNewer in new[] { true, false })
        {
            var (merged, changes) = Merge(list, column, was, ours, theirs, teamsIsNewer);

            var (wanted, change) = (Rules[(list, column)], teamsIsNewer) switch
            {
                (WrittenBack, _) => (ours, new MergedColumn(column, was, ours, theirs, ListTraceOutcome.WrittenAgain)),
                (Resolved, _) => (ours, null),
                (TheNewest, true) => (ours, new MergedColumn(column, was, ours, theirs, ListTraceOutcome.TeamsWon)),
                (TheNewest, false) or (TheList, _) => (theirs, new MergedColumn(column, was, theirs, ours, ListTraceOutcome.ListWon)),
                var (unknown, _) => throw new InvalidOperationException($"The page has a rule that nobody tests: {unknown}"),
            };
            Assert.Equal(wanted, merged);
            Assert.Equal(change is null ? [] : [change], changes);
        }
    }

    [Fact]
    public void The_page_names_every_column_that_whoever_wrote_last_decides()
    {
        var newest = Rules.Where(rule => rule.Value == TheNewest).Select(rule => $"{rule.Key.List}.{rule.Key.Column}").Order(StringComparer.Ordinal);

        Assert.Equal(["Goals.DeputyOid", "Goals.ResponsibleOid", "Initiatives.DueDate", "Initiatives.InitiativeStatus", "Initiatives.ReplacedByKey"], newest);
        Assert.Contains("tiltakets status, frist og erstatter, og målets ansvarlige og stedfortreder", Page(), StringComparison.Ordinal);
    }

    private static (string Merged, IReadOnlyList<MergedColumn> Changes) Merge(PlanList list, string column, string was, string ours, string theirs, bool teamsIsNewer)
    {
        var (merged, changes) = MergeRow.Merge(ListSchemas.Of(list), Row(list, column, was), Row(list, column, ours), Row(list, column, theirs), teamsIsNewer);

        // No other column may move with it.
        var rest = Row(list, column, merged[column]);
        Assert.All(ListSchemas.Of(list).Columns, other => Assert.Equal(rest[other.Name], merged[other.Name]));

        return (merged[column], changes);
    }

    private static RowFields Row(PlanList list, string column, string value)
    {
        var row = new RowFields();
        foreach (var each in ListSchemas.Of(list).Columns)
        {
            row[each.Name] = each.Name == column ? value : Values(list, each.Name).Was;
        }

        return row;
    }

    private static (string Was, string Ours, string Theirs) Values(PlanList list, string name)
    {
        var column = ListSchemas.Of(list)[name];

        return column.Kind switch
        {
            ColumnKind.Number => ("1", "2", "3"),
            ColumnKind.Amount => ("1,5", "2,5", "3,5"),
            ColumnKind.Date => ("2026-10-15", "2026-11-15", "2026-12-15"),
            ColumnKind.Instant => ("2026-10-15T09:00:00+02:00", "2026-10-16T09:00:00+02:00", "2026-10-17T09:00:00+02:00"),
            ColumnKind.Period => ("2026-Q1", "2026-Q2", "2026-Q3"),
            ColumnKind.Months => ("3", "3, 6", "3, 6, 9"),
            ColumnKind.Flag => ("", RowFields.YesOrNo(true), RowFields.YesOrNo(true)),
            ColumnKind.Choice when ListWords.In(Language.Nb).ChoicesOf(column) is var words => (words[0], words[1], words.Count > 2 ? words[2] : ""),
            _ => ("én", "to", "tre"),
        };
    }

    private static string Page() => File.ReadAllText(Repository.Combine("src", "TeamsStyring.SharePoint", "Lister.md"));

    private static Dictionary<(PlanList List, string Column), string> ReadPage()
    {
        Dictionary<(PlanList, string), string> rules = [];
        var sections = Page().Split("\n## ");
        foreach (var schema in ListSchemas.All)
        {
            var section = sections.Single(each => each.Split('\n')[0].Contains($"(`{schema.Name}`)", StringComparison.Ordinal));
            foreach (Match row in ColumnRow().Matches(section))
            {
                rules.Add((schema.List, row.Groups["name"].Value), row.Groups["rule"].Value);
            }
        }

        return rules;
    }

    [GeneratedRegex(@"^\|[^|\n]*\| `(?<name>\w+)` \|.*\| (?<rule>[^|\n]+) \|$", RegexOptions.Multiline, 1000)]
    private static partial Regex ColumnRow();
}
