using System.Diagnostics;
using Governance.Identity.Contracts;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Governance.Web.Verbs;

/// <summary><c>serve</c> runs the program on real facts; <c>demo</c> on a database of its own with a simulated year.</summary>
internal static class ServeVerb
{
    // What a newcomer on one machine needs; each can be overridden on the command line.
    private static readonly string[] DemoSettings =
    [
        "--Governance:Database:ConnectionString=Data Source=data/demo.db",
        "--Governance:Identity:DemoAccounts=true",
        "--Governance:AnonymousPermissions:0=Reporting.Mandate.View",
        "--Logging:LogLevel:Default=Warning",
        "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning",
    ];

    public static Task<int> ServeAsync(CommandLine command) => RunAsync(command.ConfigurationArguments, simulate: false);

    public static Task<int> DemoAsync(CommandLine command) =>
        RunAsync([.. DemoSettings, .. command.ConfigurationArguments], simulate: true);

    private static async Task<int> RunAsync(string[] arguments, bool simulate)
    {
        var clock = Stopwatch.StartNew();
        await using var app = GovernanceHost.Build(arguments);
        FreeAddresses.Check(app.Configuration);
        await app.PrepareAsync(simulate);
        await app.StartAsync();
        var welcome = ActivatorUtilities.CreateInstance<Welcome>(app.Services, Console.Out);
        welcome.Print(AddressOf(app), clock.Elapsed, simulate, app.Services.GetRequiredService<FirstPasswords>().Take());
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
