using System.Net;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>
/// The hosts that a service address may have. Everything else is refused when it comes in and never called, so that nobody can have the bot's token sent elsewhere.
/// </summary>
/// <param name="hosts">
/// A name for that host alone, <c>*.name</c> for those below it, and <c>127.0.0.1:PORT</c> for a test channel on this machine, which may speak plain http.
/// </param>
public sealed class ServiceHosts(IReadOnlyList<string> hosts)
{
    private readonly (string Name, bool IsLoopback)[] _hosts = [.. hosts.Select(host => (host, IsLoopback(host)))];

    // Nearly all activities of a deployment come from one address.
    private string? _lastIncluded;

    // trafficmanager.net is shared by many customers, so there only Microsoft's own host counts.
    /// <summary>Teams in the public cloud and in the American government's.</summary>
    public static IReadOnlyList<string> OfTeams { get; } =
    [
        "smba.trafficmanager.net",
        "botframework.com", "*.botframework.com",
        "teams.microsoft.com", "*.teams.microsoft.com",
        "teams.microsoft.us", "*.teams.microsoft.us",
    ];

    /// <returns>Whether a host may be listed: a plain name, or an address of this machine with its port.</returns>
    public static bool IsHost(string host)
        => IsLoopback(host) || (Uri.CheckHostName(Plain(host)) is UriHostNameType.Dns && Plain(host).Contains('.', StringComparison.Ordinal));

    /// <returns>Whether calls may go to the address: https, default port, no user, no query, a listed host.</returns>
    public bool Include(string address)
    {
        if (address.Equals(_lastIncluded, StringComparison.Ordinal))
        {
            return true;
        }

        var isIncluded = Uri.TryCreate(address, UriKind.Absolute, out var uri) && Include(uri) && uri.Query.Length == 0;
        _lastIncluded = isIncluded ? address : _lastIncluded;

        return isIncluded;
    }

    /// <summary>The same for a whole request address.</summary>
    public bool Include(Uri address)
        => address.UserInfo.Length == 0
            && address.Fragment.Length == 0
            && _hosts.Any(host => host.IsLoopback
                ? address.Scheme is "http" or "https" && string.Equals(address.Authority, host.Name, StringComparison.OrdinalIgnoreCase)
                : address is { Scheme: "https", IsDefaultPort: true } && Matches(host.Name, address.IdnHost));

    private static bool Matches(string listed, string host)
        => listed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(listed[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(listed, host, StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string listed)
        => Uri.TryCreate($"http://{listed}", UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, listed, StringComparison.OrdinalIgnoreCase)
            && !uri.IsDefaultPort
            && (uri.Host is "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    private static string Plain(string listed) => listed.StartsWith("*.", StringComparison.Ordinal) ? listed[2..] : listed;
}
