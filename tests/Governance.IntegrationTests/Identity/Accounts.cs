using System.Net;
using Governance.Identity.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Governance.IntegrationTests.Identity;

/// <summary>The program with the demo accounts, and visitors who sign in to them.</summary>
public sealed class Accounts : IAsyncDisposable
{
    public const string OwnPassword = "Wudu-qing8ma-2026";

    public const string HallManager = "demo-hall-manager";
    public const string ProvincialAdministrator = "demo-system-administrator";
    public const string ProvincialOfficer = "demo-security-officer";
    public const string CountyAdministrator = "demo-county-system-administrator";
    public const string CountyOfficer = "demo-county-security-officer";
    public const string CountyAuditor = "demo-county-auditor";

    private readonly Dictionary<string, string> _passwords;

    private Accounts(GovernanceApp app)
    {
        App = app;
        Issued = app.Services.GetRequiredService<FirstPasswords>().Take();
        _passwords = Issued.ToDictionary(p => p.UserName, p => p.Password);
    }

    public GovernanceApp App { get; }

    public IReadOnlyList<FirstPassword> Issued { get; }

    public static async Task<Accounts> StartAsync(DatabaseKind kind, params string[] arguments) => new(
        await GovernanceApp.StartAsync(kind, new AppSettings
        {
            Arguments = ["--Governance:Identity:DemoAccounts=true", .. arguments],
            // Hashing is slow on purpose; a test need not be.
            Configure = services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000),
        }));

    /// <summary>The password that the account has now.</summary>
    public string PasswordOf(string userName) => _passwords[userName];

    public async Task<HttpResponseMessage> TryAsync(HttpClient visitor, string userName, string password) =>
        await visitor.SubmitAsync("/account/login?returnUrl=%2Fusers", new() { ["UserName"] = userName, ["Password"] = password });

    /// <summary>A visitor who has signed in, and changed the one-time password if it still was one.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var visitor = App.NewVisitor();
        (await TryAsync(visitor, userName, PasswordOf(userName))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        if (PasswordOf(userName) != OwnPassword)
        {
            (await ChangePasswordAsync(visitor, PasswordOf(userName), OwnPassword)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            _passwords[userName] = OwnPassword;
        }

        return visitor;
    }

    public Task<HttpResponseMessage> ChangePasswordAsync(HttpClient visitor, string current, string chosen) =>
        visitor.SubmitAsync("/account/password", new()
        {
            ["CurrentPassword"] = current,
            ["NewPassword"] = chosen,
            ["Repeated"] = chosen,
        });

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
