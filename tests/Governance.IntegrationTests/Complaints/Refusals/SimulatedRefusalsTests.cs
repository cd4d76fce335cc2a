using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Refusals;

/// <summary>The demonstration shows the lists, a paper and the figures of refusals.</summary>
public sealed class SimulatedRefusalsTests
{
    [Fact]
    public async Task The_demonstration_has_marked_refusals_in_the_lists_and_figures()
    {
        await using var app = await GovernanceApp.StartAsync(DatabaseKind.Sqlite, new AppSettings { Simulate = true, Configure = TestSignIn.Configure });
        var made = await app.InTenantAsync<ComplaintsDbContext, List<(string Number, bool Simulated)>>("370783", async db =>
            [.. (await db.Refusals.ToListAsync(TestContext.Current.CancellationToken)).Select(r => (r.Number, r.Simulated))]);
        made.Count.ShouldBeGreaterThan(5);
        made.ShouldAllBe(r => r.Simulated);

        using var leader = app.NewVisitor();
        TestSignIn.SignIn(leader, RoleNames.DutyLeader, "370783");
        foreach (var path in new[] { "/refusals?list=Approved", "/refusals/figures", "/refusals/new", $"/refusals/{made[0].Number}", $"/refusals/{made[0].Number}/paper" })
        {
            (await leader.GetPageAsync(path)).QuerySelector("main").ShouldNotBeNull();
        }
    }
}
