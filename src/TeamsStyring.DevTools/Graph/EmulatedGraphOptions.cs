namespace TeamsStyring.DevTools.Graph;

/// <summary>How an emulated Graph is to start.</summary>
/// <param name="Address">Where it listens; port 0 for any free one. Only on this machine.</param>
/// <param name="Folder">Where the tenant is kept; null for a temporary one that goes with it.</param>
internal sealed record EmulatedGraphOptions(TimeProvider Clock, string Address = "http://127.0.0.1:0", string? Folder = null)
{
    /// <summary>How long changes of a list are gathered before its subscribers are told. SharePoint takes up to five minutes, mostly less than one.</summary>
    public TimeSpan NoticesAfter { get; init; } = TimeSpan.FromMilliseconds(500);
}
