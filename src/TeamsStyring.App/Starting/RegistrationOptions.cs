using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>One bot registration.</summary>
internal sealed class RegistrationOptions
{
    public string AppId { get; init; } = "";

    public string TenantId { get; init; } = "";

    /// <summary>In lower case, as tokens and rows carry both.</summary>
    public BotRegistration Named => new(AppId.Trim().ToLowerInvariant(), TenantId.Trim().ToLowerInvariant());
}
