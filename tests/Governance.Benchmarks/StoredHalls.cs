using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Hall = Governance.Halls.Domain.Hall;

namespace Governance.Benchmarks;

/// <summary>A province's worth of hall books and rosters, stored without audit rows and events: only what is read counts.</summary>
internal static class StoredHalls
{
    public const int WindowsEach = 20;
    public const int StaffEach = 60;
    private const int Leaders = 5;
    private const int ItemsATenant = 40;
    private const int HallsAtOnce = 100;

    private static readonly DateOnly From = new(2024, 1, 1);

    /// <returns>How many halls have a book now.</returns>
    public static async Task<int> AddAsync(IServiceProvider services, DatabaseOptions database, DateOnly today)
    {
        var halls = await HallsAsync(services);
        foreach (var chunk in halls.Chunk(HallsAtOnce))
        {
            await using var scope = services.CreateAsyncScope();
            await using var db = new HallsDbContext(
                OptionsFor(database),
                scope.ServiceProvider.GetRequiredService<GovernanceDbContextServices>(),
                scope.ServiceProvider.GetRequiredService<KnownBook>());
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var hall in chunk)
            {
                Add(db, hall, today);
            }

            await db.SaveChangesAsync();
        }

        return halls.Count;
    }

    private static DbContextOptions<HallsDbContext> OptionsFor(DatabaseOptions database)
    {
        var options = new DbContextOptionsBuilder<HallsDbContext>();
        options.UseGovernanceDatabase(database);
        return options.Options;
    }

    private static async Task<List<Hall>> HallsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        return await scope.ServiceProvider.GetRequiredService<HallsDbContext>().Halls.AsNoTracking().OrderBy(h => h.Code).ToListAsync();
    }

    private static void Add(HallsDbContext db, Hall hall, DateOnly today)
    {
        Guid Id(string what, int n) => DeterministicGuid.From($"bench/{hall.Code}/{what}/{n}");
        var department = Department.Open(
            Id("department", 0), hall.TenantId, $"D-{hall.Code}", new DepartmentFacts("演示部门", null), From, simulated: true);
        var windows = Enumerable.Range(1, WindowsEach).Select(n => Window.Open(
            Id("window", n), hall,
            new WindowFacts("A区", $"{n}", null, [n == 1 ? WindowKind.Complaint : WindowKind.General], department.Id, "一楼"), From, simulated: true)).ToList();
        var staff = Enumerable.Range(0, StaffEach).Select(n => StaffMember.Join(
            Id("staff", n), hall.TenantId, $"{hall.Code}-{n:000}",
            new StaffFacts($"演示员{n:000}", "工作人员", department.Id, hall.Id, n < Leaders ? null : windows[n % WindowsEach].Id), From, simulated: true)).ToList();
        var items = Enumerable.Range(0, ItemsATenant).Select(n => ServiceItem.Open(
            Id("item", n), hall.TenantId, $"{hall.Code}-{n:000}",
            new ServiceItemFacts($"演示事项{n:000}", department.Id, [windows[n % WindowsEach].Id], "演示条件", [], 5, 20, 0, null), From, simulated: true));
        db.Add(department);
        db.AddRange(windows);
        db.AddRange(staff);
        db.AddRange(items);
        db.AddRange(staff.Take(Leaders).Select((leader, n) => DutyLeader.Appoint(Id("leader", n), hall, leader.Id, n + 1, From, simulated: true)));
        db.AddRange(Enumerable.Range(-45, 90).Select(n => today.AddDays(n)).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Select((day, n) => DutyDay.Plan(
                Id("day", day.DayNumber), hall, day, staff[n % Leaders].Id, staff[(n + 1) % Leaders].Id, simulated: true)));
    }
}
