using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Which column to look at when another row already says this about the same thing: a unit has one plan a year, an answer one place among the answers.</summary>
internal static class UniqueColumn
{
    public static string Of(PlanList list) => list switch
    {
        PlanList.Plans => "PlanYear",
        PlanList.Measurements or PlanList.Decisions or PlanList.FollowUps => "Sequence",
        PlanList.Involvements => "UnitName",
        PlanList.Evidence => "EvidenceKey",
        _ => ListSchema.Key,
    };
}
