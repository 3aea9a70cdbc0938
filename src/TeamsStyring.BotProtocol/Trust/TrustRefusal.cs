namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Why a token, or the activity that came with it, is not believed. Each has a reason of its own, so that an operator sees from the log what is wrong.</summary>
public enum TrustRefusal
{
    /// <summary>No <c>Authorization</c> header.</summary>
    NoToken,

    /// <summary>Not exactly <c>Bearer</c> and one signed token that can be read.</summary>
    MalformedToken,

    /// <summary>Not signed with RS256, RS384 or RS512.</summary>
    WrongAlgorithm,

    /// <summary>The keys could not be fetched, so no token can be judged.</summary>
    KeysUnavailable,

    /// <summary>Signed with a key that the authority does not publish.</summary>
    UnknownKey,

    /// <summary>The signature is not the key's.</summary>
    WrongSignature,

    /// <summary>From another authority.</summary>
    WrongIssuer,

    /// <summary>For another application.</summary>
    WrongAudience,

    /// <summary>Says nothing of when it ends.</summary>
    NoExpiry,

    /// <summary>Ended more than the allowed skew ago.</summary>
    Expired,

    /// <summary>Begins later than the allowed skew from now.</summary>
    NotYetValid,

    /// <summary>The activity is not from the channel <c>msteams</c>.</summary>
    WrongChannel,

    /// <summary>The key may not speak for the channel.</summary>
    KeyNotEndorsed,

    /// <summary>The token does not say which service address it is for.</summary>
    NoServiceUrlClaim,

    /// <summary>The activity names another service address than the token.</summary>
    WrongServiceUrl,

    /// <summary>A service address that no token of ours may be sent to.</summary>
    ServiceUrlNotAllowed,

    /// <summary>The activity does not say of which tenant it is.</summary>
    NoTenant,

    /// <summary>The activity names two tenants.</summary>
    TenantsDiffer,

    /// <summary>A tenant that this deployment does not answer for with this bot.</summary>
    WrongTenant,

    /// <summary>The activity is addressed to another bot than the token.</summary>
    WrongRecipient,

    /// <summary>A user's token without the right to act for the user here.</summary>
    WrongScope,

    /// <summary>An application's token where only a person may call.</summary>
    NotAPerson,

    /// <summary>A user's token that was given to a client we do not know.</summary>
    WrongClient,
}
