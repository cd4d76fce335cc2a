using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>The demonstration has something to show in each of the rooms beside the cases.</summary>
public sealed class SimulatedRoomsTests
{
    private const string Tenant = "370783";

    // Each list that a visitor is led to; every one of them has a table.
    private static readonly string[] Lists =
    [
        "/refusals?list=Approved", "/refusals/figures", "/cards", "/cards/violations", "/cards/figures", "/assistance", "/assistance?list=ToAssign", "/assistance/helpers",
        "/mediation?list=Waiting", "/mediation?list=Planned", "/mediation?list=Concluded", "/mediation?list=Cancelled", "/complaints/passing", "/complaints/passing/cases",
        "/outcomes?state=Decided", "/outcomes/figures", "/improvements", "/improvements?list=Overdue", "/improvements?list=InForce",
        "/complaints/slips", "/complaints/slips?state=Entered", "/complaints/slips?state=Spoiled", "/complaints/import",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_room_of_the_demonstration_has_something_in_its_lists_and_all_of_it_is_marked()
    {
        await using var app = await GovernanceApp.StartAsync(DatabaseKind.Sqlite, new AppSettings { Simulate = true, Configure = TestSignIn.Configure });
        var rooms = await app.InTenantAsync<ComplaintsDbContext, Dictionary<string, List<bool>>>(Tenant, async db => new()
        {
            ["refusals"] = await db.Refusals.Select(r => r.Simulated).ToListAsync(Token),
            ["cards"] = await db.TrackingCards.Select(c => c.Simulated).ToListAsync(Token),
            ["help orders"] = await db.Assistance.Select(a => a.Simulated).ToListAsync(Token),
            ["sessions"] = await db.Mediations.Select(m => m.Simulated).ToListAsync(Token),
            ["outcomes"] = await db.StaffOutcomes.Select(o => o.Simulated).ToListAsync(Token),
            ["improvements"] = await db.Improvements.Select(i => i.Simulated).ToListAsync(Token),
            ["slips"] = await db.PaperSlips.Select(s => s.Simulated).ToListAsync(Token),
            ["imports"] = await db.PaperImports.Select(i => i.Simulated).ToListAsync(Token),
            ["cases"] = await db.Cases.Select(c => c.Simulated).ToListAsync(Token),
        });
        foreach (var (room, marks) in rooms)
        {
            marks.ShouldNotBeEmpty(room);
            marks.ShouldAllBe(marked => marked, room);
        }

        using var leader = app.NewVisitor();
        TestSignIn.SignIn(leader, RoleNames.DutyLeader, Tenant);
        foreach (var list in Lists)
        {
            (await leader.GetPageAsync(list)).QuerySelectorAll("main tbody tr").Length.ShouldBeGreaterThan(0, list);
        }
    }
}
