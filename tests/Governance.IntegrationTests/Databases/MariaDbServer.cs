using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MySqlConnector;
using Xunit;

namespace Governance.IntegrationTests.Databases;

/// <summary>One private MariaDB on the loopback for the whole test run. Where none is installed, its tests are skipped,
/// unless <c>GOVERNANCE_TESTS_REQUIRE</c> names <c>mariadb</c>: then they fail.</summary>
public sealed class MariaDbServer
{
    private static readonly Lazy<Task<MariaDbServer?>> Instance = new(StartAsync);

    private MariaDbServer(string connectionString) => ConnectionString = connectionString;

    public string ConnectionString { get; }

    public static async Task<MariaDbServer> RunningAsync()
    {
        if (await Instance.Value is { } server)
        {
            return server;
        }

        if (Required.Contains("mariadb"))
        {
            Assert.Fail("mariadbd is not installed, and this run asks for it.");
        }

        Assert.Skip("mariadbd is not installed.");
        throw new UnreachableException();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new MySqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<MariaDbServer?> StartAsync()
    {
        if (Executables.Find("mariadbd") is not { } mariadbd || Executables.Find("mariadb-install-db") is not { } install)
        {
            return null;
        }

        var folder = TestFolder.Create("governance-mariadb-").FullName;
        await Executables.RunAsync(install, $"--datadir={folder}/data", "--auth-root-authentication-method=normal", "--skip-test-db", $"--user={Environment.UserName}");
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(mariadbd,
        [
            "--no-defaults", $"--datadir={folder}/data", $"--socket={folder}/socket", $"--port={port}", "--bind-address=127.0.0.1",
            $"--user={Environment.UserName}", "--skip-grant-tables", "--skip-log-bin", "--innodb-buffer-pool-size=256M",
            "--max-connections=300", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", $"--log-error={folder}/log", $"--pid-file={folder}/pid",
        ]))!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process, folder);
        await Executables.RunAsync(Executables.Find("mariadb-admin")!, "--no-defaults", $"--socket={folder}/socket", "--wait=60", "ping");
        return new MariaDbServer($"Server=127.0.0.1;Port={port};User=root;SslMode=None;Maximum Pool Size=50");
    }

    private static void Stop(Process process, string folder)
    {
        process.Kill();
        process.WaitForExit(10_000);
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
