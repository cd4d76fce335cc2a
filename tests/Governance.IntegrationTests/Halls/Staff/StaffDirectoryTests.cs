using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Staff;

public abstract class StaffDirectoryTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Moved = new(2026, 11, 2);
    private static readonly DateOnly Before = Moved.AddDays(-1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_is_its_holder_s_from_the_first_day_at_work_to_the_last()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var (first, second) = (await app.DepartmentAsync(Tenant, "Z1", "演示一局"), await app.DepartmentAsync(Tenant, "Z2", "演示二局"));
        var account = Account("a");
        var id = await JoinAsync(app, "Z001", first, account);
        await MoveAsync(app, id, second, lastDay: Today);

        (await FindAsync(app, account, BookRows.From.AddDays(-1))).ShouldBeNull();
        (await FindAsync(app, account, BookRows.From))!.Id.ShouldBe(id);
        (await FindAsync(app, account, Before))!.DepartmentId.ShouldBe(first);
        (await FindAsync(app, account, Today))!.DepartmentId.ShouldBe(second);
        (await FindAsync(app, account, Today.AddDays(1))).ShouldBeNull();
        (await FindAsync(app, Account("nobody's"), Today)).ShouldBeNull();
        (await FindAsync(app, account, Today, "370784")).ShouldBeNull();
    }

    [Fact]
    public async Task A_department_s_accounts_are_those_of_whom_it_had_at_work_on_the_day()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var (first, second) = (await app.DepartmentAsync(Tenant, "Z1", "演示一局"), await app.DepartmentAsync(Tenant, "Z2", "演示二局"));
        var moves = new StaffAccount(await JoinAsync(app, "Z010", first, Account("a")), Account("a"));
        var stays = new StaffAccount(await JoinAsync(app, "Z009", first, Account("b")), Account("b"));
        var leaves = new StaffAccount(await JoinAsync(app, "Z011", first, Account("c")), Account("c"));
        await JoinAsync(app, "Z012", first, null);
        await MoveAsync(app, moves.StaffId, second);
        await MoveAsync(app, leaves.StaffId, first, lastDay: Before);

        (await OfAsync(app, first, Before)).ShouldBe([stays, moves, leaves]);
        (await OfAsync(app, first, Today)).ShouldBe([stays]);
        (await OfAsync(app, second, Before)).ShouldBeEmpty();
        (await OfAsync(app, second, Today)).ShouldBe([moves]);
        (await OfAsync(app, first, Today, "370784")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hall_s_accounts_are_those_of_its_staff_at_work_on_the_day()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var stays = new StaffAccount(await JoinAsync(app, "Z020", null, Account("a")), Account("a"));
        var goes = new StaffAccount(await JoinAsync(app, "Z021", null, Account("b")), Account("b"));
        await JoinAsync(app, "Z022", null, null);
        var hall = await app.InTenantAsync<HallsDbContext, Guid>(Tenant, db => db.Staff.Where(s => s.Id == stays.StaffId).Select(s => s.HallId!.Value).FirstAsync(Token));
        await MoveAsync(app, goes.StaffId, null, inHall: false);

        (await AtAsync(app, hall, Before)).ShouldBe([stays, goes]);
        (await AtAsync(app, hall, Today)).ShouldBe([stays]);
        (await AtAsync(app, hall, BookRows.From.AddDays(-1))).ShouldBeEmpty();
        (await AtAsync(app, hall, Today, "370784")).ShouldBeEmpty();
    }

    private static Guid Account(string name) => DeterministicGuid.From($"account/{name}");

    private static Task<StaffState?> FindAsync(GovernanceApp app, Guid account, DateOnly day, string tenant = Tenant) =>
        app.InTenantAsync<IStaffDirectory, StaffState?>(tenant, staff => staff.FindByAccountAsync(account, day, Token));

    private static Task<IReadOnlyList<StaffAccount>> OfAsync(GovernanceApp app, Guid department, DateOnly day, string tenant = Tenant) =>
        app.InTenantAsync<IStaffDirectory, IReadOnlyList<StaffAccount>>(tenant, staff => staff.AccountsOfAsync(department, day, Token));

    private static Task<IReadOnlyList<StaffAccount>> AtAsync(GovernanceApp app, Guid hall, DateOnly day, string tenant = Tenant) =>
        app.InTenantAsync<IStaffDirectory, IReadOnlyList<StaffAccount>>(tenant, staff => staff.AccountsAtAsync(hall, day, Token));

    private static Task<Guid> JoinAsync(GovernanceApp app, string workNumber, Guid? department, Guid? account) =>
        app.InTenantAsync<HallsDbContext, Guid>(Tenant, async db =>
        {
            var hall = await db.Halls.FirstAsync(h => h.Code == $"{Tenant}-01", Token);
            var facts = new StaffFacts("演示员甲", null, department, hall.Id, null);
            var member = StaffMember.Join(DeterministicGuid.From(workNumber), hall.TenantId, workNumber, facts, BookRows.From);
            member.SignInAs(account, account is null ? null : workNumber);
            db.Add(member);
            await db.SaveChangesAsync(Token);
            return member.Id;
        });

    private static Task<int> MoveAsync(GovernanceApp app, Guid id, Guid? department, DateOnly? lastDay = null, bool inHall = true) =>
        app.InTenantAsync<HallsDbContext, int>(Tenant, async db =>
        {
            var member = await db.Staff.FirstAsync(s => s.Id == id, Token);
            var change = new Change(Moved, Correction: false, null, GovernanceApp.Now.UtcDateTime);
            member.Edit(member.Facts() with { DepartmentId = department, HallId = inHall ? member.HallId : null }, change);
            member.Exist(member.From, lastDay, change);
            db.AddRange(((IBookEntry)member).TakePast());
            return await db.SaveChangesAsync(Token);
        });
}

public sealed class StaffDirectoryOnSqliteTests() : StaffDirectoryTests(DatabaseKind.Sqlite);

public sealed class StaffDirectoryOnMariaDbTests() : StaffDirectoryTests(DatabaseKind.MariaDb);
