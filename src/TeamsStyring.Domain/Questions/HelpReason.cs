namespace TeamsStyring.Domain.Questions;

/// <summary>Why a message ends in help, so that the answer can say it kindly.</summary>
public enum HelpReason
{
    /// <summary>Asked for help, or said hello.</summary>
    Asked,

    /// <summary>Thanked; nothing to do.</summary>
    Thanks,

    /// <summary>Wants another language.</summary>
    Language,

    /// <summary>About something else, such as the weather.</summary>
    OffTopic,

    /// <summary>Would rank or judge persons.</summary>
    Persons,

    /// <summary>Asks for the sick leave of persons or small groups. Known by the wording alone: the plans do not hold how many people work in a unit, so no size can be held against the kommune's limit.</summary>
    Privacy,

    /// <summary>Wants something deleted; that is not done by chat.</summary>
    Deletion,
}
