namespace TeamsStyring.BotProtocol.Trust;

/// <summary>How the bot proves to Entra who it is.</summary>
public enum CredentialKind
{
    /// <summary>The identity that the platform gives the machine. Nothing to keep secret.</summary>
    ManagedIdentity,

    /// <summary>A certificate whose public half is registered with the application.</summary>
    Certificate,

    /// <summary>A token of another identity that the application trusts: a managed identity, or one that the platform writes to a file.</summary>
    Federated,

    /// <summary>A client secret: the last choice, and never without saying so.</summary>
    Secret,
}
