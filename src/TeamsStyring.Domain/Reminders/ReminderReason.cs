namespace TeamsStyring.Domain.Reminders;

/// <summary>Why a reminder was not sent, as the stable codes that stand in <see cref="Reminder.Reason"/>.</summary>
public static class ReminderReason
{
    /// <summary>Everything is answered, or handed over to somebody else.</summary>
    public const string NothingMissing = "nothing-missing";

    /// <summary>Another card that says the same goes to the person instead: at most one a day.</summary>
    public const string GaveWay = "gave-way";

    /// <summary>The period has locked; a card would ask for something that is no longer taken.</summary>
    public const string Locked = "locked";

    /// <summary>The program stopped between asking Teams and hearing its answer.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>An administrator has switched the bot off for the whole kommune; the card waits until it is switched on.</summary>
    public const string DisabledByAdmin = "disabled-by-admin";

    /// <summary>The working copy was filled anew from the kommune's lists, which do not say what had been sent; rather one card too few than the same twice.</summary>
    public const string Rebuilt = "rebuilt";
}
