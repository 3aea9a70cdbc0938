namespace TeamsStyring.BotProtocol.Connector;

/// <summary>Why a call to the channel came to nothing. Each asks for something else of whoever is told. Source: Teams, «Status codes from bot conversational APIs».</summary>
public enum SendRefusal
{
    /// <summary>It is not known where the person or the channel can be reached.</summary>
    NoConversation,

    /// <summary>The person has not got the app, and it is not in the organisation's catalogue.</summary>
    AppNotInCatalogue,

    /// <summary>The person has not got the app, and the bot may not give it: a permission is missing, or a policy forbids it.</summary>
    InstallNotPermitted,

    /// <summary>The person has not got the app, and Entra does not know the person, or the person has no Teams.</summary>
    NoSuchPerson,

    /// <summary>The person has not got the app, and Graph could not be asked.</summary>
    GraphAway,

    /// <summary>There is nothing to send, or no message to replace.</summary>
    NothingToSend,

    /// <summary>The address has not been proven by a token.</summary>
    AddressNotVerified,

    /// <summary>A host that no token may be sent to.</summary>
    HostNotAllowed,

    /// <summary>The bot of the conversation is none of this deployment's.</summary>
    NoRegistration,

    /// <summary>Entra gave no token.</summary>
    NoToken,

    /// <summary>The host could not be reached; nothing was written.</summary>
    Unreachable,

    /// <summary>400 and others: the call itself is wrong.</summary>
    BadRequest,

    /// <summary>401, also with a new token: the bot is not registered, or with another tenant.</summary>
    NotAuthorised,

    /// <summary>403: an administrator has switched the bot off for the whole tenant.</summary>
    DisabledByAdmin,

    /// <summary>403: the bot was removed from the conversation.</summary>
    NotInRoster,

    /// <summary>403: the person has blocked the bot or removed the app.</summary>
    Blocked,

    /// <summary>403: the address belongs to another region or cloud.</summary>
    WrongHost,

    /// <summary>403 for any other reason, such as a permission that is missing.</summary>
    NotPermitted,

    /// <summary>404: the message that should be replaced is gone.</summary>
    ActivityGone,

    /// <summary>404: the conversation is gone.</summary>
    ConversationGone,

    /// <summary>412 again and again: somebody else writes to the conversation.</summary>
    Conflict,

    /// <summary>413: the card is too large for the channel.</summary>
    TooLarge,

    /// <summary>429, or our own pace: too much at once, and waiting longer than a call may.</summary>
    Throttled,

    /// <summary>500: never sent again by itself.</summary>
    ServerError,

    /// <summary>A redirect, which is never followed: the token would go along.</summary>
    Redirected,
}
