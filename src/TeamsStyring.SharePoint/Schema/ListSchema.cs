using System.Collections.Frozen;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>One list as the kommune has it: provisioning, rows and the archivist's page all read this.</summary>
public sealed class ListSchema
{
    /// <summary>The column that holds a row's id.</summary>
    public const string Key = "TSKey";

    /// <summary>SharePoint's own.</summary>
    public const string Title = "Title";

    /// <summary>The whole title where it is longer than SharePoint's Title takes.</summary>
    public const string LongTitle = "LongTitle";

    private readonly FrozenDictionary<string, ListColumn> _byName;
    private readonly FrozenDictionary<string, ListColumn> _names;

    internal ListSchema(PlanList list, bool appended, params ReadOnlySpan<ListColumn> columns)
    {
        (List, IsAppended) = (list, appended);
        Columns = [new ListColumn(Key, ColumnKind.Key) { Indexed = true }, .. columns];
        _byName = Columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
        _names = Columns.Where(column => column.NameOf.Length > 0).ToFrozenDictionary(column => column.NameOf, StringComparer.Ordinal);
    }

    public PlanList List { get; }

    /// <summary>Whether rows are only ever added: answers, figures, decisions, documentation. What was delivered is not deleted.</summary>
    public bool IsAppended { get; }

    /// <summary>The name in the list's address, ASCII, never changed.</summary>
    public string Name => $"TeamsStyring{List}";

    public IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>Whether the list holds rows that are set aside, not kept and flagged, when somebody deletes them.</summary>
    public bool IsSetAside => List is PlanList.Goals or PlanList.Indicators or PlanList.Initiatives;

    public ListColumn this[string name] => _byName[name];

    public bool Has(string name) => _byName.ContainsKey(name);

    /// <returns>The column that says what a reference is called; <see langword="null"/> where none does.</returns>
    public ListColumn? NameOf(string reference) => _names.GetValueOrDefault(reference);
}
