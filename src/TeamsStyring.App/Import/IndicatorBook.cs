using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>Indicators: finds the ones that a row names, makes those that are missing, fills in what the row says.</summary>
internal sealed class IndicatorBook
{
    private static readonly Column[] Figures = [Column.Target, Column.Result, Column.ResultText, Column.PreviousResult, Column.Baseline];

    private readonly PlanBook _book;
    private readonly Dictionary<(GoalId Goal, string Name), List<IndicatorId>> _byName = [];
    private readonly Dictionary<(UnitId Unit, int Year, string Name), List<IndicatorId>> _shared = [];
    private readonly Dictionary<GoalId, int> _orders = [];

    public IndicatorBook(PlanBook book)
    {
        _book = book;
        foreach (var indicator in book.Indicators.All.OrderBy(indicator => indicator.Order))
        {
            Index(indicator);
        }
    }

    /// <summary>A table without indicators measures the goals themselves.</summary>
    public static string NameOf(ImportRow row)
        => row.Has(Column.Indicator) ? row[Column.Indicator] : Array.Exists(Figures, row.Has) ? row[Column.Goal] : "";

    /// <returns>The indicator as it is stored; <see langword="null"/> when the row names a new one.</returns>
    public Indicator? Find(ImportRow row, GoalId goal, int occurrence)
        => _byName.TryGetValue((goal, NameKey.Of(NameOf(row))), out var same) && occurrence <= same.Count ? _book.Indicators.Find(same[occurrence - 1]) : null;

    /// <returns>The indicator of a unit's plan that figures from other systems are for, by its own or its shared name.</returns>
    public Indicator? FindShared(string name, UnitId unit, int year)
        => _shared.TryGetValue((unit, year, NameKey.Of(name)), out var found) ? _book.Indicators.Find(found[0]) : null;

    /// <returns>The row's indicator and how its target was read; <see langword="null"/> when the row has none.</returns>
    public (Indicator Indicator, TargetReading? Reading)? Put(ImportRow row, Goal goal, int occurrence)
    {
        var name = NameOf(row);
        if (name.Length == 0)
        {
            return null;
        }

        var indicator = Find(row, goal.Id, occurrence) ?? New(row, goal, name);

        // The same words are the target that stands; how it was once understood is not changed under anybody's feet.
        var isNew = row.Has(Column.Target) && row[Column.Target] != indicator.Target.Text.Trim();
        var read = isNew || (row.Has(Column.Target) && indicator.Target.Direction is TargetDirection.None)
            ? TargetReader.Read(row[Column.Target], row.Has(Column.UnitOfMeasure) ? row[Column.UnitOfMeasure] : indicator.UnitOfMeasure, name)
            : null;
        var target = isNew && read is not null ? read.Target : indicator.Target;
        var filled = indicator with
        {
            UnitOfMeasure = row.Has(Column.UnitOfMeasure) ? row[Column.UnitOfMeasure] : indicator.UnitOfMeasure.Length > 0 ? indicator.UnitOfMeasure : read?.Unit ?? "",
            Target = target,
            Baseline = BaselineOf(row) ?? indicator.Baseline,
            PartialThreshold = row.Has(Column.Accepted) ? ThresholdOf(row[Column.Accepted], target) ?? indicator.PartialThreshold : indicator.PartialThreshold,
            Note = NoteLines.Add(
                indicator.Note,
                [row[Column.Note], IsBareNumber(row[Column.Accepted]) ? "" : row.NoteOf(Column.Accepted), row.NoteOf(Column.NotAccepted), row.NoteOf(Column.NextTarget), row.NoteOf(Column.Source), .. row.UnknownCells]),
        };
        _book.Indicators.Put(filled);

        return (filled, read?.Reading);
    }

    /// <summary>A unit is not asked for a figure that the kommune has.</summary>
    public void TakeFiguresFromElsewhere(Indicator indicator)
    {
        if (indicator.Source is IndicatorSource.Manual)
        {
            _book.Indicators.Put(indicator with { Source = IndicatorSource.Import });
        }
    }

    // A bare limit is held by the indicator; an interval says more than one number.
    private static bool IsBareNumber(string text) => WrittenNumber.Read(text) is WrittenNumber.Figure { Unit: "" };

    private static decimal? BaselineOf(ImportRow row)
        => WrittenNumber.Read(row[row.Has(Column.Baseline) ? Column.Baseline : Column.PreviousResult]) is WrittenNumber.Figure figure ? figure.Value : null;

    /// <summary>The accepted interval begins where «partly» begins: at its lower end where more is better, at its upper where less is.</summary>
    private static decimal? ThresholdOf(string accepted, Target target)
    {
        var limit = TargetReader.Read(accepted, "", "").Target;

        return (target.Direction, limit.Direction) switch
        {
            (TargetDirection.Down, TargetDirection.Range) => limit.Upper,
            (TargetDirection.Down or TargetDirection.Up or TargetDirection.Range, _) => limit.Value,
            _ => null,
        };
    }

    private Indicator New(ImportRow row, Goal goal, string name)
    {
        var key = NameKey.Of(name);
        var order = _orders.GetValueOrDefault(goal.Id);
        var number = _byName.TryGetValue((goal.Id, key), out var same) ? same.Count + 1 : 1;
        var indicator = new Indicator(
            new IndicatorId(_book.IdOf("indicator", goal.Id.ToString(), key, number.ToString(CultureInfo.InvariantCulture))),
            goal.Id,
            name,
            "",
            Target.Unset,
            null,
            null,
            Accumulation.SoFarThisYear,
            IndicatorSource.Manual,
            0,
            IsShared(row) ? key : "",
            "",
            order);
        _book.Indicators.Put(indicator);
        Index(indicator);

        return indicator;
    }

    /// <summary>«Felles indikatorer: Arbeidsmiljø»: what every unit measures.</summary>
    private static bool IsShared(ImportRow row)
    {
        var dimension = NameKey.Of(row[Column.Dimension]);

        return dimension.StartsWith("felles", StringComparison.Ordinal) || dimension.StartsWith("gjennomgående", StringComparison.Ordinal)
            || dimension.StartsWith("gemensam", StringComparison.Ordinal) || dimension.StartsWith("shared", StringComparison.Ordinal);
    }

    private void Index(Indicator indicator)
    {
        var key = NameKey.Of(indicator.Name);
        ListOf(_byName, (indicator.Goal, key)).Add(indicator.Id);
        _orders[indicator.Goal] = Math.Max(_orders.GetValueOrDefault(indicator.Goal), indicator.Order + 1);
        if (_book.Goals.Find(indicator.Goal) is { } goal)
        {
            ListOf(_shared, (goal.Unit, goal.Year, key)).Add(indicator.Id);
            if (indicator.SharedName.Length > 0 && NameKey.Of(indicator.SharedName) is var shared && shared != key)
            {
                ListOf(_shared, (goal.Unit, goal.Year, shared)).Add(indicator.Id);
            }
        }
    }

    private static List<IndicatorId> ListOf<TKey>(Dictionary<TKey, List<IndicatorId>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
