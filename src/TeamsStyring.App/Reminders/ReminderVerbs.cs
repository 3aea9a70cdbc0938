namespace TeamsStyring.App.Reminders;

/// <summary>What the buttons of a friendly reminder mean.</summary>
internal static class ReminderVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "reminder";

    /// <summary>Those who were shown are reminded.</summary>
    public const string Send = "reminder/send";

    /// <summary>Nobody is.</summary>
    public const string Leave = "reminder/leave";
}
