namespace TeamsStyring.App.Starting;

/// <summary>One bot registration.</summary>
internal sealed class RegistrationOptions
{
    public string AppId { get; init; } = "";

    public string TenantId { get; init; } = "";
}
