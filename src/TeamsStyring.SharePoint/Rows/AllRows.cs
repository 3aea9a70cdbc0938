using System.Collections.Frozen;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>The rows of every list.</summary>
public static class AllRows
{
    private static readonly FrozenDictionary<PlanList, ListRows> ByList = new ListRows[]
    {
        new MunicipalityRows(), new UnitRows(), new PersonRows(), new DimensionRows(), new PlanRows(), new GoalRows(), new IndicatorRows(), new InitiativeRows(),
        new MeasurementRows(), new DecisionRows(), new FollowUpRows(), new InvolvementRows(), new EvidenceRows(), new DeadlineRows(),
    }.ToFrozenDictionary(rows => rows.List);

    public static ListRows Of(PlanList list) => ByList[list];
}
