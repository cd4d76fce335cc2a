using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>Where there is all that the rooms beside the cases need.</summary>
/// <param name="Place">The hall, with a department.</param>
/// <param name="OtherDepartment">Another department, which says that it is the first one's matter.</param>
/// <param name="Item">A service item.</param>
/// <param name="Window">A window.</param>
/// <param name="Staff">Somebody at no window: who tells, helps, and is dealt with.</param>
/// <param name="Handler">The account of somebody of the first department.</param>
/// <param name="OtherHandler">The account of somebody of the other one.</param>
internal sealed record StoredRoom(StoredPlace Place, Guid OtherDepartment, Guid Item, Guid Window, Guid Staff, Guid Handler, Guid OtherHandler);

/// <summary>Furnishes the own hall of each tenant of one province, whose rules know the same causes and papers.</summary>
internal static class StoredRooms
{
    private const string Province = "37";

    // Has causes of its own, and no paper that promises an answer.
    private const string OwnRules = "370902";
    private static readonly DateOnly From = new(2024, 1, 1);

    public static async Task<IReadOnlyList<StoredRoom>> AddAsync(IServiceProvider services, DatabaseOptions database)
    {
        var places = (await StoredPlaces.AddAsync(services, database)).Where(p => p.Tenant.StartsWith(Province, StringComparison.Ordinal) && p.Tenant != OwnRules).ToList();
        await using var scope = services.CreateAsyncScope();
        var options = new DbContextOptionsBuilder<HallsDbContext>();
        options.UseGovernanceDatabase(database);
        await using var db = new HallsDbContext(
            options.Options, scope.ServiceProvider.GetRequiredService<GovernanceDbContextServices>(), scope.ServiceProvider.GetRequiredService<KnownBook>());
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var ids = places.Select(p => p.HallId).ToList();
        var halls = await db.Halls.AsNoTracking().Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id);
        var rooms = places.Select(place => Add(db, place, halls[place.HallId])).ToList();
        await db.SaveChangesAsync();
        return rooms;
    }

    private static StoredRoom Add(HallsDbContext db, StoredPlace place, Governance.Halls.Domain.Hall hall)
    {
        Guid Id(string what) => DeterministicGuid.From($"bench/rooms/{place.Tenant}/{what}");
        var other = Department.Open(Id("department"), place.TenantId, "BENCH-2", new DepartmentFacts("演示另一部门", null), From, simulated: true);
        var window = Window.Open(
            Id("window"), hall, new WindowFacts("测区", "1", "演示窗口", [WindowKind.General], place.Department, "一楼"), From, simulated: true);
        var item = ServiceItem.Open(
            Id("item"), place.TenantId, "BENCH-1", new ServiceItemFacts("演示事项", place.Department, [window.Id], null, [], 1, 5, 0, null), From, simulated: true);
        db.AddRange(
            other, window, item, Join("staff", "演示人员", null), Join("handler", "演示承办员", place.Department), Join("other-handler", "演示协办员", other.Id));
        return new StoredRoom(place, other.Id, item.Id, window.Id, Id("staff"), Id("handler/account"), Id("other-handler/account"));

        StaffMember Join(string who, string name, Guid? department)
        {
            var person = StaffMember.Join(
                Id(who), place.TenantId, $"BENCH-{who}", new StaffFacts(name, "演示岗位", department, place.HallId, null), From, simulated: true);
            person.SignInAs(Id($"{who}/account"), $"BENCH-{who}");
            return person;
        }
    }
}
