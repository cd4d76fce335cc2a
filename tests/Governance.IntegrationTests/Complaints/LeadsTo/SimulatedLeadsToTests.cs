using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.LeadsTo;

/// <summary>The demonstration shows what cases have led to.</summary>
public sealed class SimulatedLeadsToTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demonstration_has_marked_outcomes_and_changes_in_the_lists()
    {
        await using var app = await GovernanceApp.StartAsync(DatabaseKind.Sqlite, new AppSettings { Simulate = true, Configure = TestSignIn.Configure });
        var (outcomes, improvements) = await app.InTenantAsync<ComplaintsDbContext, (List<(string Number, bool Simulated)>, List<(string Number, bool Simulated)>)>("370783", async db => (
            [.. (await db.StaffOutcomes.ToListAsync(Token)).Select(o => (o.Number, o.Simulated))],
            [.. (await db.Improvements.ToListAsync(Token)).Select(i => (i.Number, i.Simulated))]));
        outcomes.Count.ShouldBeGreaterThan(3);
        improvements.Count.ShouldBe(4);
        outcomes.Concat(improvements).ShouldAllBe(made => made.Simulated);

        using var leader = app.NewVisitor();
        TestSignIn.SignIn(leader, RoleNames.DutyLeader, "370783");
        foreach (var path in new[] { "/outcomes", "/outcomes?state=Decided", "/outcomes/figures", "/improvements", "/improvements?list=Overdue", "/improvements?list=InForce" }
            .Concat(outcomes.Select(o => $"/outcomes/{o.Number}")).Concat(improvements.Select(i => $"/improvements/{i.Number}")))
        {
            (await leader.GetPageAsync(path)).QuerySelector("main").ShouldNotBeNull();
        }

        (await LeadsToClient.GetAsync(leader, "/improvements?list=Overdue")).GetProperty("rows").GetArrayLength().ShouldBe(1);
        foreach (var (number, _) in outcomes)
        {
            var view = await app.InTenantAsync<OutcomeReader, bool?>("370783", async reader => (await reader.GetAsync(number, Token)).Sealed);
            view.ShouldNotBe(false, number);
        }
    }
}
