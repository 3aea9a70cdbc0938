using System.Net;
using System.Net.Sockets;

namespace TeamsStyring.Tests;

/// <summary>For a program that has to know its own address before it listens.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
