using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Governance.IntegrationTests.Halls.Staff;

/// <summary>Windows and departments that tests of staff and items need.</summary>
internal static class BookRows
{
    public static readonly DateOnly From = new(2026, 1, 5);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<Guid> WindowAsync(this GovernanceApp app, string tenant, string number, string zone = "演示区", DateOnly? lastDay = null) =>
        app.InTenantAsync<HallsDbContext, Guid>(tenant, async db =>
        {
            var hall = await db.Halls.FirstAsync(h => h.Code == $"{tenant}-01", Token);
            var window = Window.Open(DeterministicGuid.From($"{tenant}/{zone}/{number}"), hall, new WindowFacts(zone, number, null, [WindowKind.General], null, null), From);
            window.Exist(From, lastDay, new Change(From, Correction: true, null, GovernanceApp.Now.UtcDateTime));
            db.Add(window);
            await db.SaveChangesAsync(Token);
            return window.Id;
        });

    public static Task<Guid> DepartmentAsync(this GovernanceApp app, string tenant, string code, string name) =>
        app.InTenantAsync<HallsDbContext, Guid>(tenant, async db =>
        {
            var hall = await db.Halls.FirstAsync(h => h.Code == $"{tenant}-01", Token);
            var department = Department.Open(DeterministicGuid.From($"{tenant}/{code}"), hall.TenantId, code, new DepartmentFacts(name, null), From);
            db.Add(department);
            await db.SaveChangesAsync(Token);
            return department.Id;
        });
}
