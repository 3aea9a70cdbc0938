using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>People, as little of them as the plans need.</summary>
internal sealed class PersonRows() : ListRowsOf<Person>(PlanList.People)
{
    protected override string Key(Person row) => row.Id.Value;

    protected override IQueryable<Person> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = keys.Select(key => new PersonId(key)).ToList();

        return copy.Persons.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Person row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Name).Text("RoleTitle", row.Title).Refer("UnitKey", row.Unit?.Value).Refer("ControllerOfKey", row.ControllerOf?.Value).Choice("Language", row.Language);

    private protected override object Read(FieldReader from)
        => new Person(
            new PersonId(from.KeyText),
            from.Title(),
            from.Text("RoleTitle"),
            from.Refer("UnitKey") is { } unit ? new UnitId(unit) : null,
            from.Refer("ControllerOfKey") is { } controlled ? new UnitId(controlled) : null,
            from.Choice<Language>("Language") ?? from.Directory.Words.Language);
}
