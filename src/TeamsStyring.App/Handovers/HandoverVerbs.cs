namespace TeamsStyring.App.Handovers;

/// <summary>What the buttons of the card about a goal that is «ikke mitt» mean.</summary>
internal static class HandoverVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "handover";

    /// <summary>The goal goes to the person chosen.</summary>
    public const string Assign = "handover/assign";

    /// <summary>The goal stays.</summary>
    public const string Keep = "handover/keep";
}
