using Governance.Identity.Contracts;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>The program as <c>demo</c> runs it, on a free port of the loopback, for all browser tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-browser-");
    private WebApplication? _app;

    public Uri Address { get; private set; } = null!;

    /// <summary>The one-time passwords of the demo accounts, by user name.</summary>
    public IReadOnlyDictionary<string, string> Passwords { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        if (!Browser.IsInstalled)
        {
            return;
        }

        _app = GovernanceHost.Build(
            [
                $"--Governance:Database:ConnectionString=Data Source={Path.Combine(_folder.FullName, "site.db")}",
                "--Governance:Identity:DemoAccounts=true",
                // A slow machine looks at all pages for longer than anybody may be idle.
                "--Governance:Identity:IdleMinutes=600",
                "--hostBuilder:reloadConfigOnChange=false",
                "--Governance:AnonymousPermissions:0=Reporting.Mandate.View",
            ],
            builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
            });
        await _app.PrepareAsync(simulate: true);
        await _app.StartAsync();
        Passwords = _app.Services.GetRequiredService<FirstPasswords>().Take().ToDictionary(p => p.UserName, p => p.Password);
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
