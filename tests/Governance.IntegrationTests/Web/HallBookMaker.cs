using System.Net.Http.Json;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.IntegrationTests.Web;

/// <summary>Gives a tenant's own hall a small book with a roster, in which every text carries a mark.</summary>
internal static class HallBookMaker
{
    /// <summary>The account of the first leader of <see cref="LeaderTenant"/>; tests sign in as it.</summary>
    public static readonly Guid LeaderAccount = new("01970000-0000-7000-8000-00000000d001");

    private const string LeaderTenant = "370784";

    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<OwnBook> MakeAsync(SharedProgram program, string tenant, string mark)
    {
        var app = await program.AppAsync();
        var book = await app.InTenantAsync<HallsDbContext, OwnBook>(tenant, db => AddAsync(db, app.Time, tenant, mark));
        using var manager = await program.AsAsync(RoleNames.HallManager, tenant);
        var closure = await CloseAsync(app, manager, tenant, mark);
        var (hash, fingerprint) = await ImportBodies.PreviewAsync(manager);
        var cause = CauseOf(app, tenant);
        var number = await RegisterAsync(manager, tenant, mark, cause);
        var refusal = await ReportAsync(manager, tenant, mark, book.Item);
        var help = await AskForHelpAsync(manager, tenant, mark);
        var card = await TrackingCardBodies.HandOutAsync(manager, tenant, mark, book);
        var (slip, batch) = await PaperBodies.PrintAsync(manager, tenant);
        return await LeadsToBodies.LeadAsync(manager, tenant, mark, cause, book) with
        {
            Closure = closure,
            ImportHash = hash,
            ImportFingerprint = fingerprint,
            CaseNumber = number,
            RefusalNumber = refusal,
            HelpNumber = help,
            CardNumber = card,
            SlipNumber = slip,
            SlipBatch = batch,
            OldBook = await PaperBodies.PreviewAsync(manager, tenant),
            SessionNumber = await MediationBodies.CallAsync(manager, number, mark, book),
        };
    }

    // Each tenant has causes of its own.
    private static string CauseOf(GovernanceApp app, string tenant)
    {
        var id = app.Services.GetRequiredService<ITenantStore>().FindByCode(tenant)!.Id;
        return app.Services.GetRequiredService<ITenantRules>().For(id, Today).GetChoices("complaints.causes")[0].Code;
    }

    private static async Task<string> RegisterAsync(HttpClient manager, string tenant, string mark, string cause)
    {
        using var answer = await manager.PostAsJsonAsync(
            "/api/v1/complaints",
            new
            {
                hall = $"{tenant}-01",
                kind = "Suggestion",
                channel = "window",
                text = $"{mark}建议",
                causes = new[] { cause },
                complainant = new { name = "演示市民甲", phone = "13800001111" },
            },
            Token);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Token)).GetProperty("number").GetString()!;
    }

    private static async Task<string> ReportAsync(HttpClient manager, string tenant, string mark, string item)
    {
        using var answer = await manager.PostAsJsonAsync(
            "/api/v1/refusals",
            new
            {
                hall = $"{tenant}-01",
                item,
                asked = $"{mark}要办的事",
                reason = $"{mark}理由",
                alternative = $"{mark}出路",
                requirements = new { missing = $"{mark}缺的材料", helped = true },
                name = "演示市民甲",
                phone = "13800001111",
            },
            Token);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Token)).GetProperty("number").GetString()!;
    }

    private static async Task<string> AskForHelpAsync(HttpClient manager, string tenant, string mark)
    {
        using var answer = await manager.PostAsJsonAsync(
            "/api/v1/assistance",
            new { hall = $"{tenant}-01", visit = "InHall", reason = "Old", text = $"{mark}帮办", person = new { name = "演示老人甲", phone = "13800001111" } },
            Token);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Token)).GetProperty("number").GetString()!;
    }

    private static async Task<string> CloseAsync(GovernanceApp app, HttpClient manager, string tenant, string mark)
    {
        using var answer = await manager.PostAsJsonAsync($"/api/v1/halls/{tenant}-01/closures", new { from = "2027-03-01", to = "2027-03-01", reason = $"{mark}搬迁" }, Token);
        answer.EnsureSuccessStatusCode();
        return await app.InTenantAsync<HallsDbContext, string>(tenant, async db => $"{await db.Closures.Select(c => c.Id).SingleAsync(Token)}");
    }

    private static async Task<OwnBook> AddAsync(HallsDbContext db, TimeProvider time, string tenant, string mark)
    {
        var hall = await db.Halls.SingleAsync(h => h.Code == $"{tenant}-01", Token);
        var department = Department.Open(NewId(), hall.TenantId, "D01", new DepartmentFacts($"{mark}局", null), From);
        var window = Window.Open(
            NewId(), hall, new WindowFacts("演示区", "101", $"{mark}窗口", [WindowKind.Complaint], department.Id, $"{mark}一楼"), From);
        var staff = Join("D001", "甲");
        staff.SignInAs(tenant == LeaderTenant ? LeaderAccount : NewId(), "d001");
        var other = Join("D002", "乙");
        var third = Join("D003", "丙");
        var item = ServiceItem.Open(
            NewId(), hall.TenantId, "I001",
            new ServiceItemFacts($"{mark}事项", department.Id, [window.Id], $"{mark}条件", [], 1, 5, 0, null), From);
        var notice = Notice.Publish(NewId(), hall, new NoticeFacts($"{mark}公告", $"{mark}内容", window.Id, department.Id), null, From);
        var device = RatingDevice.Register(NewId(), hall, new DeviceFacts("PJQ-9000", $"{mark}型号"), window, Today);
        var leader = DutyLeader.Appoint(NewId(), hall, staff.Id, 1, From);
        var second = DutyLeader.Appoint(NewId(), hall, other.Id, 2, From);
        var leave = DutyLeave.Grant(NewId(), hall, other.Id, new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 2), $"{mark}年休假", Today);
        var days = new[] { (Today, staff), (new DateOnly(2026, 12, 1), other), (new DateOnly(2026, 12, 2), other), (new DateOnly(2026, 12, 3), staff), (new DateOnly(2026, 12, 4), other) }
            .Select(d => DutyDay.Plan(NewId(), hall, d.Item1, d.Item2.Id, null)).ToList();
        var swap = DutySwap.Ask(NewId(), hall, staff.Id, days[3], days[4], $"{mark}换班", time);
        db.AddRange(department, window, staff, other, third, item, notice, device, leader, second, leave, swap);
        db.AddRange(days);
        await db.SaveChangesAsync(Token);
        return new OwnBook
        {
            Department = $"{department.Id}",
            Window = $"{window.Id}",
            Staff = $"{staff.Id}",
            WorkNumber = staff.WorkNumber,
            OtherStaff = $"{other.Id}",
            Item = $"{item.Id}",
            Notice = $"{notice.Id}",
            Device = $"{device.Id}",
            DeviceStamp = device.ConcurrencyStamp,
            Closure = "",
            Leader = $"{leader.Id}",
            Leave = $"{leave.Id}",
            Swap = $"{swap.Id}",
            ImportHash = "",
            ImportFingerprint = "",
        };

        Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

        StaffMember Join(string number, string name) => StaffMember.Join(
            NewId(), hall.TenantId, number, new StaffFacts($"{mark}{name}", "副局长", department.Id, hall.Id, window.Id), From);
    }
}
