using System.Net;
using System.Net.Sockets;

namespace Governance.Web.Verbs;

/// <summary>Whether the program can listen where it shall: said before the database is made ready, not half a minute later.</summary>
internal static class FreeAddresses
{
    // The server listens there whatever the addresses say.
    private const string Endpoints = "Kestrel:Endpoints";

    /// <exception cref="CommandLineException">Another program listens there.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration.GetSection(Endpoints).Exists())
        {
            return;
        }

        foreach (var url in (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Port != 0 && PlaceOf(address.Host) is { } place && IsTaken(place, address.Port))
            {
                throw new CommandLineException($"{url} 已被别的程序占用。请先关掉它，或者换一个端口，例如 --Urls=http://127.0.0.1:{Math.Min(address.Port + 1, IPEndPoint.MaxPort)}。");
            }
        }
    }

    // A name is looked up by the server itself, and so is what is no address at all.
    private static IPAddress? PlaceOf(string host) =>
        host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host, out var place) ? place : null;

    private static bool IsTaken(IPAddress place, int port)
    {
        using var listener = new TcpListener(place, port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }
}
