using System.Net;

namespace TeamsStyring.App.Local;

/// <summary>Which addresses the local mode may call: those of this machine.</summary>
internal static class LocalHosts
{
    public static bool Include(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0
            && (string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
