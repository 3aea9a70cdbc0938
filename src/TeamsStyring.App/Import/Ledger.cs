namespace TeamsStyring.App.Import;

/// <summary>Rows of one kind: those that are stored, and what a file adds to them or changes. Nothing is written before the whole file has been read.</summary>
internal sealed class Ledger<TKey, TRow>(Func<TRow, TKey> keyOf, Action changed)
    where TKey : notnull
    where TRow : class
{
    private readonly Dictionary<TKey, TRow> _rows = [];
    private readonly List<TKey> _added = [];
    private readonly HashSet<TKey> _addedKeys = [];
    private readonly HashSet<TKey> _updated = [];

    public IEnumerable<TRow> All => _rows.Values;

    /// <summary>In the order in which they came, so that a unit stands after the one above it.</summary>
    public IEnumerable<TRow> Added => _added.Select(key => _rows[key]);

    public IEnumerable<TRow> Updated => _updated.Select(key => _rows[key]);

    public int AddedCount => _added.Count;

    public int UpdatedCount => _updated.Count;

    /// <summary>Takes in a row that is stored already.</summary>
    public void Know(TRow row) => _rows[keyOf(row)] = row;

    public TRow? Find(TKey key) => _rows.GetValueOrDefault(key);

    /// <summary>Adds the row or changes it; the same row again is no change.</summary>
    public void Put(TRow row)
    {
        var key = keyOf(row);
        if (!_rows.TryGetValue(key, out var known))
        {
            _added.Add(key);
            _addedKeys.Add(key);
        }
        else if (known.Equals(row))
        {
            return;
        }
        else if (!_addedKeys.Contains(key))
        {
            _updated.Add(key);
        }

        _rows[key] = row;
        changed();
    }
}
