using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Who finds somebody for a goal that is «ikke mitt».</summary>
public static class HandoverRule
{
    /// <returns>
    /// The leader of the goal's unit or, where the post is vacant or is held by the person who passes the goal on, the nearest leader above;
    /// <see langword="null"/> when there is none, and then it is the controller's.
    /// </returns>
    public static PersonId? DeciderFor(Goal goal, PersonId by, UnitTree units)
        => units.Above(goal.Unit).Prepend(units.Find(goal.Unit)).Select(unit => unit?.Leader).FirstOrDefault(leader => leader is not null && leader != by);
}
