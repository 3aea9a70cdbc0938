namespace TeamsStyring.App.Conversations;

/// <summary>What a card's seal says about its data.</summary>
internal enum SealCheck
{
    /// <summary>The data is as the bot made it.</summary>
    Whole,

    /// <summary>There is no seal, or none that can be read: no card of ours.</summary>
    Missing,

    /// <summary>The data was changed, or signed by somebody else.</summary>
    Broken,

    /// <summary>Made by the bot, too long ago.</summary>
    Expired,
}
