namespace TeamsStyring.App.Tables;

/// <summary>What tells a kommune from its units: several can share one deployment, each as a unit right below the top.</summary>
internal static class MunicipalityName
{
    public static bool Is(string name)
        => name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" kommun", StringComparison.OrdinalIgnoreCase);
}
