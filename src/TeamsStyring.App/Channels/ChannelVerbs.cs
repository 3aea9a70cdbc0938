namespace TeamsStyring.App.Channels;

/// <summary>What the buttons of a channel's card mean.</summary>
internal static class ChannelVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "channel";

    /// <summary>The conversation follows the unit named in the data, or the one chosen.</summary>
    public const string Bind = "channel/bind";

    /// <summary>Shows whoever pressed the units to choose among.</summary>
    public const string Choose = "channel/choose";

    /// <summary>The reader's own view: the choice for whoever may choose, the question for everyone else. Changes nothing.</summary>
    public const string Show = "channel/show";

    /// <summary>The unit of a button that knows it.</summary>
    public const string UnitKey = "unit";

    public const string ChosenInput = "chosen";

    public const string BelowInput = "below";

    public const string SearchInput = "search";
}
