using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>The lists of who the kommune is and when it reports.</summary>
internal static class OrganisationLists
{
    public static ListSchema Municipality { get; } = new(
        PlanList.Municipality,
        appended: false,
        [Columns.Title, Columns.LongTitle, Columns.Choice<Language>("Language").Required(), Columns.Text("TopTitle"), Columns.Flag("Synthetic")]);

    public static ListSchema Units { get; } = new(
        PlanList.Units,
        appended: false,
        [
            Columns.Title,
            Columns.LongTitle,
            Columns.Note("Nicknames"),
            .. Columns.Refer("Parent", PlanList.Units),
            Columns.Choice<UnitKind>("UnitKind"),
            .. Columns.Person("Leader").Indexed(),
            .. Columns.Person("Deputy").Indexed(),
            Columns.Number("SortOrder"),
        ]);

    public static ListSchema People { get; } = new(
        PlanList.People,
        appended: false,
        [
            Columns.Title,
            Columns.LongTitle,
            Columns.Text("RoleTitle"),
            .. Columns.Refer("Unit", PlanList.Units).MayBeGone(),
            .. Columns.Refer("ControllerOf", PlanList.Units).MayBeGone().Unsearched(),
            Columns.Choice<Language>("Language"),
        ]);

    public static ListSchema Dimensions { get; } = new(
        PlanList.Dimensions,
        appended: false,
        [Columns.Title, Columns.LongTitle, Columns.Choice<StandardDimension>("StandardDimension"), Columns.Number("SortOrder")]);

    public static ListSchema YearWheel { get; } = new(
        PlanList.YearWheel,
        appended: false,
        [
            Columns.Heading,
            Columns.Period("Period").Required().Indexed(),
            .. Columns.Refer("Unit", PlanList.Units).Required(),
            Columns.Date("Deadline").Required().Indexed(),
            Columns.Note("Reason"),
            .. Columns.Person("By"),
            Columns.Instant("SetAt"),
        ]);
}
