namespace TeamsStyring.App.Starting;

/// <summary>Where Microsoft Graph is.</summary>
internal sealed class GraphOptions
{
    private const string Version = "v1.0";

    /// <summary>Graph's address, with or without its version; plain http only on loopback.</summary>
    public string BaseUrl { get; init; } = "https://graph.microsoft.com";

    /// <summary>What paths are added to.</summary>
    public Uri Address => new($"{(new Uri(BaseUrl).AbsolutePath is "/" ? $"{BaseUrl.TrimEnd('/')}/{Version}" : BaseUrl.TrimEnd('/'))}/");
}
