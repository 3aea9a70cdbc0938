using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>The rows of a list whose records are of one type.</summary>
internal abstract class ListRowsOf<T>(PlanList list) : ListRows(list)
    where T : class
{
    private const string Removed = "Removed";

    public sealed override async Task<IReadOnlyDictionary<string, object>> FindAsync(WorkingCopy copy, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var rows = await Those(copy, keys).ToListAsync(cancellationToken);

        return rows.ToDictionary(Key, object (row) => row, StringComparer.OrdinalIgnoreCase);
    }

    public sealed override async Task<IReadOnlySet<string>> FindRemovedAsync(WorkingCopy copy, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var removed = Schema.IsSetAside ? await Those(copy, keys).Where(row => EF.Property<DateTimeOffset?>(row, Removed) != null).ToListAsync(cancellationToken) : [];

        return removed.Select(Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public sealed override Task SetAsideAsync(WorkingCopy copy, string key, DateTimeOffset? at, CancellationToken cancellationToken)
        => Those(copy, [key]).ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<DateTimeOffset?>(row, Removed), at), cancellationToken);

    public sealed override Task EraseAsync(WorkingCopy copy, string key, CancellationToken cancellationToken) => Those(copy, [key]).ExecuteDeleteAsync(cancellationToken);

    public sealed override string KeyOf(object row) => Key((T)row);

    public sealed override RowFields Write(object row, RowDirectory directory)
    {
        var writer = new FieldWriter(Schema, directory, KeyOf(row));
        Write((T)row, writer, directory);

        return writer.Fields;
    }

    protected static List<Guid> Ids(IEnumerable<string> keys) => [.. keys.Select(key => Guid.TryParse(key, out var id) ? id : default).Where(id => id != default)];

    protected abstract string Key(T row);

    protected abstract IQueryable<T> Find(WorkingCopy copy, IReadOnlyCollection<string> keys);

    protected abstract void Write(T row, FieldWriter to, RowDirectory directory);

    private IQueryable<T> Those(WorkingCopy copy, IReadOnlyCollection<string> keys) => Schema.IsSetAside ? Find(copy, keys).IgnoreQueryFilters([Removed]) : Find(copy, keys);
}
