using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Indicators.</summary>
internal sealed class IndicatorRows() : ListRowsOf<Indicator>(PlanList.Indicators)
{
    private static readonly string[] ReadFromTarget = ["TargetDirection", "TargetValue", "TargetUpper", "TargetStrict"];

    protected override string Key(Indicator row) => row.Id.ToString();

    protected override IQueryable<Indicator> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new IndicatorId(id));

        return copy.Indicators.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Indicator row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Name).Refer("GoalKey", row.Goal.Value).Number("PlanYear", directory.Find(PlanList.Goals, row.Goal.ToString())?.Year ?? 0).Text("UnitOfMeasure", row.UnitOfMeasure)
            .Text("TargetText", row.Target.Text).Choice("TargetDirection", row.Target.Direction).Amount("TargetValue", row.Target.Value).Amount("TargetUpper", row.Target.Upper)
            .Flag("TargetStrict", row.Target.Strict).Amount("Baseline", row.Baseline).Amount("PartialThreshold", row.PartialThreshold)
            .Choice("Accumulation", row.Accumulation).Choice("FigureSource", row.Source).Months("ExpectedMonths", row.ExpectedMonths)
            .Text("SharedName", row.SharedName).Text("IndicatorNote", row.Note).Number("SortOrder", row.Order);

    /// <summary>Whoever writes a target as people write it, «minst 95 %», has said its direction and number too.</summary>
    public override void Complete(RowFields fields, RowFields? before, RowDirectory directory)
    {
        var (was, now) = (before ?? new RowFields(), fields["TargetText"]);
        if (now.Trim().Length == 0 || now == was["TargetText"] || ReadFromTarget.Any(column => !ColumnValues.IsSame(Schema[column], fields[column], was[column])))
        {
            return;
        }

        var target = TargetReader.Read(now, fields["UnitOfMeasure"], fields[ListSchema.Title]).Target;
        var written = new FieldWriter(Schema, directory, "").Choice("TargetDirection", target.Direction).Amount("TargetValue", target.Value)
            .Amount("TargetUpper", target.Upper).Flag("TargetStrict", target.Strict).Fields;
        foreach (var column in ReadFromTarget)
        {
            fields[column] = written[column];
        }
    }

    private protected override object Read(FieldReader from)
        => new Indicator(
            new IndicatorId(from.Key),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Title(),
            from.Text("UnitOfMeasure"),
            new Target(from.Text("TargetText"), from.Choice<TargetDirection>("TargetDirection") ?? TargetDirection.None, from.Amount("TargetValue"), from.Amount("TargetUpper"), from.Flag("TargetStrict")),
            from.Amount("Baseline"),
            from.Amount("PartialThreshold"),
            from.Choice<Accumulation>("Accumulation") ?? Accumulation.InPeriod,
            from.Choice<IndicatorSource>("FigureSource") ?? IndicatorSource.Manual,
            from.Months("ExpectedMonths"),
            from.Text("SharedName"),
            from.Text("IndicatorNote"),
            from.Number("SortOrder", from.Origin.Order));
}
