using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Goals.</summary>
internal sealed class GoalRows() : ListRowsOf<Goal>(PlanList.Goals)
{
    protected override string Key(Goal row) => row.Id.ToString();

    protected override IQueryable<Goal> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new GoalId(id));

        return copy.Goals.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Goal row, FieldWriter to, RowDirectory directory)
    {
        to.Title(row.Title).Text("GoalNumber", row.Number).Refer("PlanKey", row.Plan.Value).Refer("UnitKey", row.Unit.Value).Number("PlanYear", row.Year)
            .Refer("DimensionKey", row.Dimension?.Value).Person("ResponsibleOid", row.Responsible).Person("DeputyOid", row.Deputy).Date("DueDate", row.DueDate)
            .Choice("Cadence", row.Cadence).Choice("GoalKind", row.Kind).Text("GoalNote", row.Note).Number("SortOrder", row.Order);
        var standing = directory.StandingOf(row.Id.ToString());
        to.Choice("LatestAchievement", standing?.Achievement ?? Achievement.NotReported).Period("AnsweredPeriod", standing?.Period);
    }

    /// <summary>Whoever adds a goal names its unit and year, or its plan; the other follows. Without a date it is due when the year ends.</summary>
    public override void Complete(RowFields fields, RowFields? before, RowDirectory directory)
    {
        if (fields["PlanKey"].Length == 0 && ColumnValues.ReadWhole(fields["PlanYear"]) is { } year && directory.PlanOf(fields["UnitKey"], year) is { } plan)
        {
            fields["PlanKey"] = plan.Key;
        }

        if (directory.Find(PlanList.Plans, fields["PlanKey"]) is not { } of)
        {
            return;
        }

        fields["UnitKey"] = fields["UnitKey"].Length == 0 ? of.UnitKey : fields["UnitKey"];
        fields["PlanYear"] = fields["PlanYear"].Length == 0 ? $"{of.Year}" : fields["PlanYear"];
        fields["DueDate"] = fields["DueDate"].Length == 0 ? $"{of.Year}-12-31" : fields["DueDate"];
    }

    private protected override object Read(FieldReader from)
        => new Goal(
            new GoalId(from.Key),
            new PlanId(from.Must(from.Refer("PlanKey"), "PlanKey")),
            new UnitId(from.Must(from.Refer("UnitKey"), "UnitKey")),
            from.Must(from.Whole("PlanYear"), "PlanYear"),
            from.Text("GoalNumber"),
            from.Title(),
            from.Refer("DimensionKey") is { } dimension ? new DimensionId(dimension) : null,
            from.Person("ResponsibleOid"),
            from.Person("DeputyOid"),
            from.Must(from.Date("DueDate"), "DueDate"),
            from.Choice<Cadence>("Cadence") ?? Cadence.Quarter,
            from.Choice<GoalKind>("GoalKind") ?? GoalKind.Reach,
            from.Text("GoalNote"),
            from.Number("SortOrder", from.Origin.Order));
}
