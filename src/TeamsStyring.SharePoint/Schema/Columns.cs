using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>Makes columns, so that a list reads as a table of contents.</summary>
internal static class Columns
{
    /// <summary>The title is what people write.</summary>
    public static ListColumn Title { get; } = new(ListSchema.Title, ColumnKind.Title) { Required = true };

    public static ListColumn LongTitle { get; } = new(ListSchema.LongTitle, ColumnKind.Note);

    /// <summary>The title follows from the row.</summary>
    public static ListColumn Heading { get; } = new(ListSchema.Title, ColumnKind.Title) { Rule = ColumnRule.Derived };

    public static ListColumn Text(string name) => new(name, ColumnKind.Text);

    public static ListColumn Note(string name) => new(name, ColumnKind.Note);

    public static ListColumn Number(string name) => new(name, ColumnKind.Number);

    public static ListColumn Amount(string name) => new(name, ColumnKind.Amount);

    public static ListColumn Date(string name) => new(name, ColumnKind.Date);

    public static ListColumn Instant(string name) => new(name, ColumnKind.Instant);

    public static ListColumn Flag(string name) => new(name, ColumnKind.Flag);

    public static ListColumn Period(string name) => new(name, ColumnKind.Period);

    public static ListColumn Choice<T>(string name)
        where T : struct, Enum
        => new(name, ColumnKind.Choice) { Choices = typeof(T) };

    public static ListColumn[] Refer(string name, PlanList to) => [new($"{name}Key", ColumnKind.Reference) { Refers = to, Indexed = true }, Beside(name, "Key", to)];

    public static ListColumn[] Person(string name)
        => [new($"{name}Oid", ColumnKind.Reference) { Refers = PlanList.People, MayBeGone = true }, Beside(name, "Oid", PlanList.People)];

    public static ListColumn[] Several(string name, PlanList to)
        => [new($"{name}Keys", ColumnKind.References) { Refers = to, MayBeGone = true }, new($"{name}Names", ColumnKind.Names) { Refers = to, NameOf = $"{name}Keys" }];

    public static ListColumn Indexed(this ListColumn column) => column with { Indexed = true };

    public static ListColumn Required(this ListColumn column) => column with { Required = true };

    public static ListColumn Derived(this ListColumn column) => column with { Rule = ColumnRule.Derived };

    public static ListColumn Newest(this ListColumn column) => column with { Rule = ColumnRule.NewestWins };

    public static ListColumn[] Indexed(this ListColumn[] pair) => [pair[0].Indexed(), .. pair[1..]];

    public static ListColumn[] Required(this ListColumn[] pair) => [pair[0].Required(), .. pair[1..]];

    public static ListColumn[] Newest(this ListColumn[] pair) => [pair[0].Newest(), .. pair[1..]];

    public static ListColumn[] Derived(this ListColumn[] pair) => [.. pair.Select(column => column.Derived())];

    /// <summary>The row that is referred to may be missing: what it says stands all the same.</summary>
    public static ListColumn[] MayBeGone(this ListColumn[] pair) => [pair[0] with { MayBeGone = true }, .. pair[1..]];

    /// <summary>A reference that no query searches by.</summary>
    public static ListColumn[] Unsearched(this ListColumn[] pair) => [pair[0] with { Indexed = false }, .. pair[1..]];

    /// <summary>A name that views group by.</summary>
    public static ListColumn[] Grouped(this ListColumn[] pair) => [pair[0], pair[1].Indexed()];

    private static ListColumn Beside(string name, string key, PlanList to)
        => new($"{name}{(to is PlanList.Goals or PlanList.Initiatives or PlanList.Plans ? "Title" : "Name")}", ColumnKind.Name) { Refers = to, NameOf = $"{name}{key}" };
}
