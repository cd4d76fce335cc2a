using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Governance.IntegrationTests.Halls.Duty;

/// <summary>A hall with five people of its book who can take turns, each with an account.</summary>
internal sealed class DutyHall(GovernanceApp app, string tenant)
{
    private static readonly string[] Names = ["演示局长甲", "演示局长乙", "演示局长丙", "演示局长丁", "演示局长戊"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Code => $"{tenant}-01";

    public string Api => $"/api/v1/halls/{Code}/duty";

    public string Page => $"/halls/{Code}/duty";

    public HttpClient Manager { get; } = Visitor(app, RoleNames.HallManager, tenant, null);

    public static string NameOf(int leader) => Names[leader - 1];

    public string NumberOf(int leader) => $"D{leader:000}";

    public Guid StaffOf(int leader) => DeterministicGuid.From($"test/duty/{tenant}/{leader}");

    public HttpClient Leader(int leader) => Visitor(app, RoleNames.DutyLeader, tenant, AccountOf(leader));

    public HttpClient As(string role) => Visitor(app, role, tenant, null);

    /// <summary>The people; with a row they take turns since the beginning of the year.</summary>
    public async Task<DutyHall> WithStaffAsync()
    {
        await app.InTenantAsync<HallsDbContext, int>(tenant, async db =>
        {
            var hall = await db.Halls.FirstAsync(h => h.Code == Code, Token);
            for (var leader = 1; leader <= Names.Length; leader++)
            {
                var member = StaffMember.Join(
                    StaffOf(leader), hall.TenantId, NumberOf(leader), new StaffFacts(Names[leader - 1], "副局长", null, hall.Id, null), new DateOnly(2020, 1, 1));
                member.SignInAs(AccountOf(leader), $"leader-{leader}");
                db.Add(member);
            }

            return await db.SaveChangesAsync(Token);
        });
        return this;
    }

    public async Task<DutyHall> WithRosterAsync()
    {
        await WithStaffAsync();
        await app.InTenantAsync<HallsDbContext, int>(tenant, async db =>
        {
            var hall = await db.Halls.FirstAsync(h => h.Code == Code, Token);
            for (var leader = 1; leader <= Names.Length; leader++)
            {
                db.Add(Governance.Halls.Domain.Duty.DutyLeader.Appoint(
                    DeterministicGuid.From($"test/duty/place/{tenant}/{leader}"), hall, StaffOf(leader), leader, new DateOnly(2026, 1, 1)));
            }

            return await db.SaveChangesAsync(Token);
        });
        return this;
    }

    public Task<TResult> ReadAsync<TResult>(Func<HallsDbContext, Task<TResult>> work) => app.InTenantAsync(tenant, work);

    private static HttpClient Visitor(GovernanceApp app, string role, string tenant, Guid? account)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant, account);
        return visitor;
    }

    private Guid AccountOf(int leader) => DeterministicGuid.From($"test/duty/account/{tenant}/{leader}");
}
