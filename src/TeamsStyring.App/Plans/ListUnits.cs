using TeamsStyring.App.Http;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Plans;

/// <summary>The organisation as a tree. Names and leaders are no secret within the kommune; what a unit has answered is asked for elsewhere.</summary>
internal static class ListUnits
{
    public static IResult Run(ApiTurn turn)
    {
        var organisation = turn.Caller.Organisation;

        return Results.Ok(organisation.Units.Roots.Select(Write).ToList());

        UnitJson Write(Unit unit) => new(
            unit.Id.Value,
            unit.Name,
            unit.Parent?.Value,
            unit.Kind,
            unit.Leader?.Value,
            organisation.NameOf(unit.Leader),
            unit.Deputy?.Value,
            organisation.NameOf(unit.Deputy),
            turn.Caller.MayRead(unit.Id),
            [.. organisation.Units.ChildrenOf(unit.Id).Select(Write)]);
    }
}
