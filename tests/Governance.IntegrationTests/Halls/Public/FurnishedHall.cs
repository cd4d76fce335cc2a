using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.IntegrationTests.Halls.Public;

/// <summary>A hall with all that hangs on its walls: 20 windows, 60 staff, 200 items, a notice, and leaders for today and tomorrow.</summary>
internal sealed class FurnishedHall
{
    public const int Windows = 20;
    public const int StaffAWindow = 3;
    public const int Items = 200;

    private static readonly DateOnly Since = new(2020, 1, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private FurnishedHall(Guid leader, Guid item, Guid atWindow)
    {
        Leader = leader;
        Item = item;
        AtWindow = atWindow;
    }

    /// <summary>Who is on duty today.</summary>
    public Guid Leader { get; }

    /// <summary>An item whose guide is all filled in.</summary>
    public Guid Item { get; }

    /// <summary>Somebody at a window.</summary>
    public Guid AtWindow { get; }

    public static async Task<FurnishedHall> CreateAsync(GovernanceApp app, string tenant)
    {
        var token = TestContext.Current.CancellationToken;
        using (app.Services.GetRequiredService<ICurrentTenant>().Change(app.Services.GetRequiredService<ITenantStore>().FindByCode(tenant)!.Id))
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HallsDbContext>();
            var guids = scope.ServiceProvider.GetRequiredService<IGuidGenerator>();
            var hall = await db.Halls.FirstAsync(h => h.Code == $"{tenant}-01", token);
            var departments = Enumerable.Range(1, 8).Select(i =>
                Department.Open(guids.Create(), hall.TenantId, $"D{i}", new DepartmentFacts($"演示第{i}局", "0536-0000000"), Since)).ToList();
            var windows = Enumerable.Range(1, Windows).Select(i => Window.Open(
                guids.Create(), hall,
                new WindowFacts(i <= 10 ? "A区" : "C区", $"{i}", null, KindsOf(i), departments[i % 8].Id, "一楼东侧"), Since)).ToList();
            var staff = Enumerable.Range(0, Windows * StaffAWindow).Select(i => StaffMember.Join(
                guids.Create(), hall.TenantId, $"YS{i:000}",
                new StaffFacts($"演示员{i:00}", "窗口工作人员", departments[i % 8].Id, hall.Id, windows[i / StaffAWindow].Id), Since)).ToList();
            var leaders = new[] { "赵演示", "钱演示" }.Select((name, i) => StaffMember.Join(
                guids.Create(), hall.TenantId, $"LD{i}", new StaffFacts(name, "行政审批服务局 副局长", departments[0].Id, hall.Id, null), Since)).ToList();
            var items = Enumerable.Range(1, Items).Select(i => ServiceItem.Open(
                guids.Create(), hall.TenantId, $"I{i:000}",
                new ServiceItemFacts(
                    $"演示事项第 {i} 项变更登记", departments[i % 8].Id, [windows[i % Windows].Id], "本地户籍的人都可以办。",
                    [new RequiredPaper("身份证", 1, PaperForm.OriginalAndCopy, "正反面印在一张纸上")], 5, 20, i == 1 ? 10.5m : 0, i == 1 ? "演示收费办法" : null), Since)).ToList();
            db.AddRange(departments);
            db.AddRange(windows);
            db.AddRange(staff);
            db.AddRange(leaders);
            db.AddRange(items);
            db.Add(Notice.Publish(guids.Create(), hall, new NoticeFacts("演示公告", "周三下午照常办公。", null, null), null, Since));
            db.Add(DutyDay.Plan(guids.Create(), hall, Today, leaders[0].Id, leaders[1].Id));
            db.Add(DutyDay.Plan(guids.Create(), hall, Today.AddDays(1), leaders[1].Id, leaders[0].Id));
            await scope.ServiceProvider.GetRequiredService<BookStore>().SaveAsync(token);
            return new FurnishedHall(leaders[0].Id, items[0].Id, staff[0].Id);
        }
    }

    private static IReadOnlyList<WindowKind> KindsOf(int window) => window switch
    {
        8 => [WindowKind.Complaint, WindowKind.Fallback],
        9 => [WindowKind.CannotGetItDone],
        _ => [WindowKind.General],
    };
}
