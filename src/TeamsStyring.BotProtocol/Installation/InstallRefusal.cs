namespace TeamsStyring.BotProtocol.Installation;

/// <summary>Why a person could not be given the app. Source: Graph, «Proactively install apps using Graph API».</summary>
public enum InstallRefusal
{
    /// <summary>Entra gave no token for Graph.</summary>
    NoToken,

    /// <summary>The app is not in the organisation's catalogue, so nobody can be given it.</summary>
    NotInCatalogue,

    /// <summary>The permission has not been granted, or a policy keeps the app from the person.</summary>
    NotPermitted,

    /// <summary>Entra does not know the person, or the person has no Teams.</summary>
    NoSuchPerson,

    /// <summary>Graph answers slowly, with an error, or not at all; worth trying at the next time.</summary>
    GraphAway,
}
