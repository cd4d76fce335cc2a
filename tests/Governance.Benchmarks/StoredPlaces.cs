using Governance.Halls.Application.Book;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>Where a case can be registered: a tenant's own hall, with a department to assign it to.</summary>
internal sealed record StoredPlace(string Tenant, Guid TenantId, string Hall, Guid HallId, Guid Department);

/// <summary>One department for the own hall of each tenant.</summary>
internal static class StoredPlaces
{
    private static readonly DateOnly From = new(2024, 1, 1);

    public static async Task<IReadOnlyList<StoredPlace>> AddAsync(IServiceProvider services, DatabaseOptions database)
    {
        await using var scope = services.CreateAsyncScope();
        var options = new DbContextOptionsBuilder<HallsDbContext>();
        options.UseGovernanceDatabase(database);
        await using var db = new HallsDbContext(
            options.Options, scope.ServiceProvider.GetRequiredService<GovernanceDbContextServices>(), scope.ServiceProvider.GetRequiredService<KnownBook>());
        using var _ = scope.ServiceProvider.GetRequiredService<IDataFilter<IMultiTenant>>().Disable();
        var tenants = scope.ServiceProvider.GetRequiredService<ITenantStore>().All;
        var codes = tenants.Select(t => $"{t.Code}-01").ToList();
        var halls = await db.Halls.AsNoTracking().Where(h => codes.Contains(h.Code)).ToDictionaryAsync(h => h.Code);
        var places = new List<StoredPlace>();
        foreach (var tenant in tenants.Where(t => halls.ContainsKey($"{t.Code}-01")))
        {
            var hall = halls[$"{tenant.Code}-01"];
            var department = Department.Open(
                DeterministicGuid.From($"bench/cases/{tenant.Code}"), tenant.Id, "BENCH", new DepartmentFacts("演示部门", null), From, simulated: true);
            db.Add(department);
            places.Add(new StoredPlace(tenant.Code, tenant.Id, hall.Code, hall.Id, department.Id));
        }

        await db.SaveChangesAsync();
        return places;
    }
}
