using System.Net;
using System.Net.Sockets;

namespace Governance.Web.Verbs;

/// <summary>Whether the program can listen where it shall: said before the database is made ready, not half a minute later.</summary>
internal static class FreeAddresses
{
    private const string Usual = "http://localhost:5000";

    // The server listens there whatever the addresses say.
    private const string Endpoints = "Kestrel:Endpoints";

    // It listens there, as in a container, where no address is said.
    private static readonly string[] Ports = ["http_ports", "https_ports"];

    /// <exception cref="CommandLineException">Another program listens there.</exception>
    public static void Check(IConfiguration configuration)
    {
        var urls = configuration[WebHostDefaults.ServerUrlsKey];
        if (configuration.GetSection(Endpoints).Exists() || (urls is null && Ports.Any(key => configuration[key] is not null)))
        {
            return;
        }

        foreach (var url in (urls ?? Usual).Split(';', StringSplitOptions.RemoveEmptyEntries))
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
