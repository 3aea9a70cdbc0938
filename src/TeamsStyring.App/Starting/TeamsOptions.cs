namespace TeamsStyring.App.Starting;

/// <summary>What only the Teams mode reads.</summary>
internal sealed class TeamsOptions
{
    /// <summary>The bot registrations that this deployment answers for.</summary>
    public IReadOnlyList<RegistrationOptions> Registrations { get; init; } = [];
}
