using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

/// <summary>The whole program on the real pack, and what the tests of the report do with it.</summary>
internal sealed class ReportingProgram(GovernanceApp app) : IAsyncDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public GovernanceApp App { get; } = app;

    public static async Task<ReportingProgram> StartAsync(DatabaseKind kind) =>
        new(await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure }));

    public HttpClient As(string role, string? tenant = null)
    {
        var visitor = App.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }

    public Task<TResult> InDatabaseAsync<TResult>(Func<ReportingDbContext, Task<TResult>> work) =>
        App.InTenantAsync<ReportingDbContext, TResult>(null, work);

    /// <summary>Has events handled as if their owners had sent them.</summary>
    public async Task TellAsync(params object[] events)
    {
        await App.InTenantAsync<KernelDbContext, int>(null, async db =>
        {
            foreach (var told in events)
            {
                db.AddDistributedEvent(told);
            }

            return await db.SaveChangesAsync(Token);
        });
        await App.DispatchAsync();
    }

    public Task<Guid> HallAsync(string code) => InDatabaseAsync(db => db.Halls.Where(h => h.Code == code).Select(h => h.Id).SingleAsync(Token));

    public async Task<MandateReport> ReportAsync(string asOf, HttpClient? reader = null)
    {
        var bytes = await (reader ?? As("auditor")).GetByteArrayAsync($"/api/v1/mandate/report?asOf={asOf}", Token);
        return CanonicalJson.Read<MandateReport>(bytes);
    }

    public async Task<HallStanding> StandingAsync(string hall, string requirement, string asOf)
    {
        var report = await ReportAsync(asOf);
        return report.Halls.Single(h => h.Code == hall).Standings.Single(s => s.Requirement == requirement);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
