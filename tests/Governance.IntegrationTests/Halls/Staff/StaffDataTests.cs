using System.Globalization;
using System.Net;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Staff;

public abstract class StaffDataTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string Path = $"/api/v1/halls/{Tenant}-01/staff";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_joins_moves_to_another_window_and_leaves_and_each_day_shows_where_he_stood()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager);
        var (first, second) = (await app.WindowAsync(Tenant, "901"), await app.WindowAsync(Tenant, "902"));
        var joined = (await manager.PostJsonAsync(Path, new { workNumber = "S001", name = "演示员甲", windowId = first, from = "2026-02-02" }))["staff"]!;
        var id = joined["id"].Text();

        var moved = await manager.PutJsonAsync($"/api/v1/staff/{id}", new
        {
            name = "演示员甲",
            title = "首席代表",
            windowId = second,
            changeFrom = "2026-11-02",
            correction = false,
            revision = 1,
        });
        moved["staff"]!["windowId"].Text().ShouldBe(second.ToString());
        moved["hall"].Text().ShouldBe($"{Tenant}-01");
        var corrected = await manager.PutJsonAsync($"/api/v1/staff/{id}", new
        {
            name = "演示员丙",
            title = "首席代表",
            windowId = second,
            to = "2026-11-30",
            correction = true,
            revision = moved["staff"]!["revision"]!.GetValue<long>(),
        });

        corrected["staff"]!["to"].Text().ShouldBe("2026-11-30");
        var past = (await manager.GetJsonAsync($"/api/v1/staff/{id}/history")).AsArray().ShouldHaveSingleItem()!;
        past["until"].Text().ShouldBe("2026-11-02");
        past["state"]!["windowId"].Text().ShouldBe(first.ToString());
        (await StandsAtAsync(app, id, new DateOnly(2026, 11, 1))).ShouldBe(first);
        (await StandsAtAsync(app, id, new DateOnly(2026, 11, 2))).ShouldBe(second);
        (await manager.PutJsonAsync($"/api/v1/staff/{id}", new { name = "演示员丁", correction = false, revision = 1, hall = $"{Tenant}-01" }, HttpStatusCode.Conflict))
            ["code"].Text().ShouldBe(HallErrorCodes.ChangedMeanwhile);
    }

    [Fact]
    public async Task A_list_goes_on_by_work_number_and_finds_by_name_number_window_department_and_leaving()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager);
        var window = await app.WindowAsync(Tenant, "903");
        var department = await app.DepartmentAsync(Tenant, "D903", "演示局");
        for (var i = 1; i <= 7; i++)
        {
            await manager.PostJsonAsync(Path, new
            {
                workNumber = $"L00{i.ToString(CultureInfo.InvariantCulture)}",
                name = i == 4 ? "演示员四" : "演示员",
                from = "2026-02-02",
                windowId = i == 5 ? window : (Guid?)null,
                departmentId = i == 6 ? department : (Guid?)null,
            });
        }

        await app.InTenantAsync<HallsDbContext, int>(Tenant, async db =>
        {
            var left = await db.Staff.FirstAsync(s => s.WorkNumber == "L007", Token);
            left.End(new DateOnly(2026, 11, 20), new Change(new DateOnly(2026, 11, 20), true, null, GovernanceApp.Now.UtcDateTime));
            return await db.SaveChangesAsync(Token);
        });

        (await NumbersAsync(manager, "?q=L00&take=4")).ShouldBe("L001 L002 L003 L004 > L004");
        (await NumbersAsync(manager, "?q=L00&take=4&after=L004")).ShouldBe("L005 L006 > ");
        (await NumbersAsync(manager, "?q=%E5%91%98%E5%9B%9B")).ShouldBe("L004 > ");
        (await NumbersAsync(manager, $"?window={window}")).ShouldBe("L005 > ");
        (await NumbersAsync(manager, $"?department={department}")).ShouldBe("L006 > ");
        (await NumbersAsync(manager, "?q=L00&left=true")).ShouldBe("L007 > ");
    }

    [Fact]
    public async Task An_account_belongs_to_one_person_and_tells_who_is_signed_in()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager);
        using var administrator = As(app, RoleNames.SystemAdministrator);
        var account = (await administrator.PostJsonAsync("/api/v1/users", new
        {
            userName = "demo-s1",
            displayName = "演示员甲",
            roles = new[] { RoleNames.WindowClerk },
        }))["id"]!.GetValue<Guid>();

        var first = await manager.PostJsonAsync(Path, new { workNumber = "K001", name = "演示员甲", account = "DEMO-S1" });
        first["account"].Text().ShouldBe("demo-s1");
        (await manager.PostJsonAsync(Path, new { workNumber = "K002", name = "演示员乙", account = "demo-s1" }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.AccountTaken);
        (await manager.PostJsonAsync(Path, new { workNumber = "K001", name = "演示员乙" }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.WorkNumberTaken);
        (await manager.PostJsonAsync(Path, new { workNumber = "K002", name = "演示员乙", account = "nobody" }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(StaffErrorCodes.AccountUnknown);

        (await app.InTenantAsync<HallsDbContext, Guid?>(Tenant, db => db.Staff.Where(s => s.WorkNumber == "K001").Select(s => s.AccountId).FirstAsync(Token)))
            .ShouldBe(account);
        var taken = await manager.PutJsonAsync($"/api/v1/staff/{first["staff"]!["id"].Text()}", new { name = "演示员甲", hall = $"{Tenant}-01", correction = false, revision = 1 });
        taken["account"].ShouldBeNull();
    }

    private static async Task<string> NumbersAsync(HttpClient client, string query)
    {
        var page = await client.GetJsonAsync(Path + query);
        return $"{string.Join(' ', page["staff"]!.AsArray().Select(s => s!["workNumber"].Text()))} > {page["next"]?.GetValue<string>()}";
    }

    private static Task<Guid?> StandsAtAsync(GovernanceApp app, string id, DateOnly day) =>
        app.InTenantAsync<IHallBookService, Guid?>(Tenant, async book => (await book.GetStaffAsync(Guid.Parse(id), day, Token)).WindowId);

    private static HttpClient As(GovernanceApp app, string role)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, Tenant);
        return visitor;
    }

    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.ConfigureWithRealGrants });
}

public sealed class StaffDataOnSqliteTests() : StaffDataTests(DatabaseKind.Sqlite);

public sealed class StaffDataOnMariaDbTests() : StaffDataTests(DatabaseKind.MariaDb);
