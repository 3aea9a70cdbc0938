using System.Collections.Frozen;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>Every list of the kommune, in the order they are pulled.</summary>
public static class ListSchemas
{
    private static readonly FrozenDictionary<PlanList, ListSchema> ByList = new[]
    {
        OrganisationLists.Municipality, OrganisationLists.Units, OrganisationLists.People, OrganisationLists.Dimensions, OrganisationLists.YearWheel,
        PlanLists.Plans, PlanLists.Goals, PlanLists.Indicators, PlanLists.Initiatives,
        AnswerLists.Measurements, AnswerLists.Decisions, AnswerLists.FollowUps, AnswerLists.Involvements, AnswerLists.Evidence,
    }.ToFrozenDictionary(schema => schema.List);

    public static IReadOnlyList<ListSchema> All { get; } = [.. Enum.GetValues<PlanList>().Select(Of)];

    public static ListSchema Of(PlanList list) => ByList[list];
}
