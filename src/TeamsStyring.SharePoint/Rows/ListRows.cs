using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>One list's rows: from records to fields and back, and where the records lie in the working copy.</summary>
public abstract class ListRows
{
    private protected ListRows(PlanList list) => Schema = ListSchemas.Of(list);

    public ListSchema Schema { get; }

    public PlanList List => Schema.List;

    /// <returns>The rows by key as the list writes keys, also those that are set aside.</returns>
    public abstract Task<IReadOnlyDictionary<string, object>> FindAsync(WorkingCopy copy, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <returns>Those of the keys whose rows are set aside.</returns>
    public abstract Task<IReadOnlySet<string>> FindRemovedAsync(WorkingCopy copy, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Sets a row aside, or brings it back when <paramref name="at"/> is <see langword="null"/>.</summary>
    public abstract Task SetAsideAsync(WorkingCopy copy, string key, DateTimeOffset? at, CancellationToken cancellationToken);

    /// <summary>Erases a row that nothing hangs on.</summary>
    public abstract Task EraseAsync(WorkingCopy copy, string key, CancellationToken cancellationToken);

    /// <returns>The row's key as the list writes it.</returns>
    public abstract string KeyOf(object row);

    public abstract RowFields Write(object row, RowDirectory directory);

    /// <returns>The record, or what is wrong with the fields.</returns>
    public RowReading Read(RowFields fields, RowDirectory directory, RowOrigin origin)
    {
        var reader = new FieldReader(Schema, fields, directory, origin);
        var row = Read(reader);

        return reader.Problems.Count == 0 ? new RowReading(row, []) : new RowReading(null, reader.Problems);
    }

    /// <summary>Fills in what follows from what somebody wrote, before it is compared and read.</summary>
    /// <param name="fields">The item's; changed in place.</param>
    /// <param name="before">What both sides last agreed on; <see langword="null"/> for a row that somebody added.</param>
    public virtual void Complete(RowFields fields, RowFields? before, RowDirectory directory)
    {
    }

    private protected abstract object Read(FieldReader reader);
}
