using Governance.Halls.Application.Book;
using Governance.Halls.Data;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.MultiTenancy;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Halls.Simulation.Book;

/// <summary>Made-up hall books of the county halls that the demonstration shows at work: those of one city. The other halls
/// have none, as on the day on which a province begins.</summary>
internal sealed class HallBookSimulation(
    IUnitDirectory units, ITenantStore tenants, ICurrentTenant currentTenant, IServiceScopeFactory scopes) : ISimulationContributor
{
    private const string City = "370700";

    public async Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        foreach (var county in CountiesShown(lastDay))
        {
            using (currentTenant.Change(tenants.FindByCode(county)?.Id))
            {
                await using var scope = scopes.CreateAsyncScope();
                await SimulateAsync(scope.ServiceProvider, county, lastDay, seed, cancellationToken);
            }
        }
    }

    private static async Task SimulateAsync(IServiceProvider services, string county, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<HallsDbContext>();
        var hall = await db.Halls.FirstOrDefaultAsync(h => h.UnitCode == county && h.Level == HallLevel.County, cancellationToken);
        if (hall is null || !hall.IsOpenOn(lastDay) || await db.Windows.AnyAsync(w => w.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var book = SimulatedBook.Of(hall, lastDay.AddYears(-2));
        db.AddRange(book.Departments);
        db.AddRange(book.Windows);
        db.AddRange(book.Staff);
        db.AddRange(book.Items);
        db.AddRange(book.Notices);
        var roster = RosterSimulation.IsFor(hall.Code) ? services.GetRequiredService<RosterSimulation>() : null;
        if (roster is not null)
        {
            await roster.NameAccountsAsync(book, cancellationToken);
        }

        await services.GetRequiredService<BookStore>().SaveAsync(cancellationToken);
        await services.GetRequiredService<DeviceSimulation>().AddAsync(hall, book.Windows, cancellationToken);
        if (roster is not null)
        {
            await roster.AddAsync(hall, book.Leaders, lastDay, seed, cancellationToken);
        }
    }

    // Another province has no such city: then its first city's counties are shown.
    private IEnumerable<string> CountiesShown(DateOnly day)
    {
        var city = units.ExistsOn(City, day) ? City : units.Units(UnitKind.City, day).Select(u => u.Code).FirstOrDefault();
        return city is null ? [] : units.Children(city, UnitKind.County, day).Select(u => u.Code);
    }
}
