using TeamsStyring.App.Tables;

namespace TeamsStyring.App.Import;

/// <summary>
/// Rows of a file that name the same thing. The very same row again adds nothing; the same indicator with another unit or target is a second one
/// («kommunen» and «landet» under one name); with the same target it is the same, told once more for a further initiative.
/// </summary>
internal sealed class RepeatedRows
{
    private readonly Dictionary<string, int> _lines = [];
    private readonly Dictionary<string, List<(string Unit, string Target)>> _kinds = [];

    /// <returns>The line of the first row that says exactly the same.</returns>
    public int? LineOfSame(ImportRow row)
    {
        var cells = Joined(row.Row.Cells.Prepend(row.Table.Sheet.Name));
        if (_lines.TryGetValue(cells, out var line))
        {
            return line;
        }

        _lines[cells] = row.Line;

        return null;
    }

    /// <returns>Which of several indicators of the same name under one goal, from 1.</returns>
    public int OccurrenceOf(ImportRow row, RowTime time)
    {
        if (row.NumberIn(Column.IndicatorNumber) is { } stated and > 0)
        {
            return stated;
        }

        var key = Joined(
        [
            NameKey.OfMunicipality(row[Column.Municipality]), NameKey.Of(row[Column.ParentUnit]), NameKey.Of(row[Column.Unit]), $"{time.Year}",
            NameKey.Of(row[Column.Dimension]), NameKey.Of(row[Column.GoalNumber]), NameKey.Of(row[Column.Goal]), NameKey.Of(IndicatorBook.NameOf(row)),
        ]);
        if (!_kinds.TryGetValue(key, out var kinds))
        {
            _kinds[key] = kinds = [];
        }

        var (unit, target) = (NameKey.Of(row[Column.UnitOfMeasure]), NameKey.Of(row[Column.Target]));
        var known = kinds.FindIndex(kind => Fits(kind.Unit, unit) && Fits(kind.Target, target));
        if (known < 0)
        {
            kinds.Add((unit, target));

            return kinds.Count;
        }

        kinds[known] = (kinds[known].Unit.Length > 0 ? kinds[known].Unit : unit, kinds[known].Target.Length > 0 ? kinds[known].Target : target);

        return known + 1;
    }

    // An empty cell says nothing against it: many tables have the target in the first row only.
    private static bool Fits(string known, string said) => known.Length == 0 || said.Length == 0 || known == said;

    private static string Joined(IEnumerable<string> parts) => string.Join('\u001f', parts);
}
