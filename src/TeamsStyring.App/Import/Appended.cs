namespace TeamsStyring.App.Import;

/// <summary>What is only ever appended – measurements, answers, decisions – with the newest in reach.</summary>
internal sealed class Appended<TKey, TRow>(Func<TRow, TKey> keyOf, Func<TRow, int> sequenceOf)
    where TKey : notnull
    where TRow : class
{
    private readonly Dictionary<TKey, List<TRow>> _rows = [];
    private readonly List<TRow> _added = [];

    public IReadOnlyList<TRow> Added => _added;

    /// <summary>Takes in a row that is stored already, in any order.</summary>
    public void Know(TRow row) => ListOf(keyOf(row)).Add(row);

    public TRow? Newest(TKey key) => _rows.TryGetValue(key, out var rows) ? rows.MaxBy(sequenceOf) : null;

    public TRow? Find(TKey key, int sequence) => _rows.TryGetValue(key, out var rows) ? rows.Find(row => sequenceOf(row) == sequence) : null;

    public int NextSequence(TKey key) => Newest(key) is { } newest ? sequenceOf(newest) + 1 : 1;

    public void Append(TRow row)
    {
        ListOf(keyOf(row)).Add(row);
        _added.Add(row);
    }

    private List<TRow> ListOf(TKey key)
    {
        if (!_rows.TryGetValue(key, out var rows))
        {
            _rows[key] = rows = [];
        }

        return rows;
    }
}
