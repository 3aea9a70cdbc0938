using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Initiatives.</summary>
internal sealed class InitiativeRows() : ListRowsOf<Initiative>(PlanList.Initiatives)
{
    protected override string Key(Initiative row) => row.Id.ToString();

    protected override IQueryable<Initiative> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new InitiativeId(id));

        return copy.Initiatives.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Initiative row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Title).Refer("GoalKey", row.Goal.Value).Number("PlanYear", directory.Find(PlanList.Goals, row.Goal.ToString())?.Year ?? 0).Person("OwnerOid", row.Owner)
            .Date("StartDate", row.Start).Date("DueDate", row.Due).Choice("InitiativeStatus", row.Status)
            .Refer("ReplacesKey", row.Replaces?.Value).Refer("ReplacedByKey", row.ReplacedBy?.Value).Number("SortOrder", row.Order);

    private protected override object Read(FieldReader from)
        => new Initiative(
            new InitiativeId(from.Key),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Title(),
            from.Person("OwnerOid"),
            from.Date("StartDate"),
            from.Date("DueDate"),
            from.Choice<InitiativeStatus>("InitiativeStatus") ?? InitiativeStatus.NotStarted,
            from.Refer("ReplacesKey") is { } replaced ? new InitiativeId(replaced) : null,
            from.Refer("ReplacedByKey") is { } successor ? new InitiativeId(successor) : null,
            from.Number("SortOrder", from.Origin.Order));
}
