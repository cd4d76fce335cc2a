using System.Net.Http.Json;
using System.Text.Json;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>A tenant's own hall with two departments, a window, an item and people with accounts: all that a case needs.</summary>
internal sealed class ComplaintsHall
{
    private static readonly DateOnly From = new(2019, 1, 1);

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public required GovernanceApp App { get; init; }

    public required string Tenant { get; init; }

    /// <summary>What the work numbers of its people begin with; another test has people of the same names in the same hall.</summary>
    public required string Mark { get; init; }

    public required Guid Department { get; init; }

    public required Guid OtherDepartment { get; init; }

    public required Guid Window { get; init; }

    public required Guid Item { get; init; }

    public required HttpClient Clerk { get; init; }

    public required HttpClient Leader { get; init; }

    public required HttpClient Manager { get; init; }

    /// <summary>Of <see cref="Department"/>.</summary>
    public required HttpClient Handler { get; init; }

    /// <summary>Of <see cref="OtherDepartment"/>.</summary>
    public required HttpClient OtherHandler { get; init; }

    public string Hall => $"{Tenant}-01";

    /// <summary>Gives the tenant's hall a book, once for each test class and tenant.</summary>
    public static async Task<ComplaintsHall> MakeAsync(GovernanceApp app, string tenant)
    {
        var (clerk, leader, handler, other) = (Ids.Create(), Ids.Create(), Ids.Create(), Ids.Create());
        var mark = Ids.Create().ToString("N")[^6..];
        var ids = await app.InTenantAsync<HallsDbContext, (Guid Department, Guid Other, Guid Window, Guid Item)>(tenant, async db =>
        {
            var hall = await db.Halls.SingleAsync(h => h.Code == $"{tenant}-01", Token);
            var department = Department_($"{mark}A", "演示登记局");
            var otherDepartment = Department_($"{mark}B", "演示税务局");
            var window = Governance.Halls.Domain.Book.Window.Open(
                Ids.Create(), hall, new WindowFacts("演示区", mark, "演示窗口", [WindowKind.Complaint], department.Id, "一楼"), From);
            var item = ServiceItem.Open(
                Ids.Create(), hall.TenantId, mark, new ServiceItemFacts("演示转移登记", department.Id, [window.Id], null, [], 1, 5, 0, null), From);
            db.AddRange(department, otherDepartment, window, item);
            db.AddRange(
                Person("1", "演示窗口员", null, clerk), Person("2", "演示值班局长", null, leader),
                Person("3", "演示承办员", department.Id, handler), Person("4", "演示协办员", otherDepartment.Id, other));
            await db.SaveChangesAsync(Token);
            return (department.Id, otherDepartment.Id, window.Id, item.Id);

            Department Department_(string code, string name) =>
                Governance.Halls.Domain.Book.Department.Open(Ids.Create(), hall.TenantId, code, new DepartmentFacts(name, null), From);

            StaffMember Person(string number, string name, Guid? departmentId, Guid account)
            {
                var person = StaffMember.Join(
                    Ids.Create(), hall.TenantId, $"{mark}{number}", new StaffFacts(name, null, departmentId, hall.Id, null), From);
                person.SignInAs(account, $"{mark}{number}");
                return person;
            }
        });
        return new ComplaintsHall
        {
            App = app,
            Tenant = tenant,
            Mark = mark,
            Department = ids.Department,
            OtherDepartment = ids.Other,
            Window = ids.Window,
            Item = ids.Item,
            Clerk = SignIn(app, RoleNames.WindowClerk, tenant, clerk),
            Leader = SignIn(app, RoleNames.DutyLeader, tenant, leader),
            Manager = SignIn(app, RoleNames.HallManager, tenant, null),
            Handler = SignIn(app, RoleNames.DepartmentHandler, tenant, handler),
            OtherHandler = SignIn(app, RoleNames.DepartmentHandler, tenant, other),
        };
    }

    /// <summary>Registers a case at the window and says what the clerk was told.</summary>
    public async Task<JsonElement> RegisterAsync(object? more = null)
    {
        var body = new Dictionary<string, object?>
        {
            ["hall"] = Hall,
            ["kind"] = "FaultFinding",
            ["channel"] = "window",
            ["text"] = "演示：材料交了三遍。",
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            body[property.Name] = property.GetValue(more);
        }

        return await PostAsync(Clerk, "/api/v1/complaints", body);
    }

    /// <summary>Does something to a case, which must succeed.</summary>
    public Task<JsonElement> DoAsync(HttpClient who, string number, string verb, object body) =>
        PostAsync(who, $"/api/v1/complaints/{number}/{verb}", body);

    /// <summary>Tries something and says with what code it was refused.</summary>
    public static async Task<string> RefusedAsync(HttpClient who, string number, string verb, object body)
    {
        using var response = await who.PostAsJsonAsync($"/api/v1/complaints/{number}/{verb}", BodyOf(body), Token);
        response.IsSuccessStatusCode.ShouldBeFalse($"{verb} should have been refused");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    /// <summary>The case as the clerk sees it.</summary>
    public Task<JsonElement> GetAsync(string number) => Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/complaints/{number}", Token);

    public static async Task<JsonElement> PostAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync(path, BodyOf(body), Token);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {await response.Content.ReadAsStringAsync(Token)}");
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    // A verb without words asks for the revision at least.
    private static object BodyOf(object body) =>
        body is System.Collections.IDictionary || body.GetType().GetProperties().Length > 0 ? body : new { revision = (long?)null };

    private static HttpClient SignIn(GovernanceApp app, string role, string tenant, Guid? account)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant, account);
        return visitor;
    }
}
