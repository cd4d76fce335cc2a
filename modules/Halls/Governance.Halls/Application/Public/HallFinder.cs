using System.Globalization;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>Finds halls for anybody, by place or by name.</summary>
internal sealed class HallFinder(HallsDbContext db, IUnitDirectory units, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    public const int Most = 50;

    private const int MostOfAUnit = 200;

    public AdministrativeUnit? Unit(string code) => units.Find(code) is { } unit && unit.ExistsOn(time.Today()) ? unit : null;

    public AdministrativeUnit Province => units.Get(units.Province.Code);

    /// <summary>The places below one where halls are looked for: cities, then counties and zones; a county's townships stand with it.</summary>
    public IReadOnlyList<AdministrativeUnit> Below(AdministrativeUnit unit) =>
        unit.Kind is UnitKind.Province or UnitKind.City ? units.Children(unit.Code, null, time.Today()) : [];

    /// <summary>The places whose name has these words.</summary>
    public IReadOnlyList<AdministrativeUnit> Named(string words)
    {
        var today = time.Today();
        return [.. units.All.Where(u => u.Kind != UnitKind.Province && u.ExistsOn(today) && u.Name.Contains(words, StringComparison.OrdinalIgnoreCase))
            .OrderBy(u => u.Code.Length).ThenBy(u => u.Code, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The halls of a place; a county's with those of its townships.</summary>
    public Task<IReadOnlyList<FoundHall>> HallsOfAsync(AdministrativeUnit unit, CancellationToken cancellationToken)
    {
        // A hall's code begins with its unit's, a township's with its county's: one stretch of the key.
        var next = (long.Parse(unit.Code, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        return ListAsync(halls => halls.Where(h => string.Compare(h.Code, unit.Code) >= 0 && string.Compare(h.Code, next) < 0), MostOfAUnit, cancellationToken);
    }

    /// <summary>The halls whose name has these words. Some thousand halls are read for it, which no key can spare.</summary>
    public Task<IReadOnlyList<FoundHall>> HallsNamedAsync(string words, CancellationToken cancellationToken) =>
        ListAsync(halls => halls.Where(h => h.Name.Contains(words)), Most, cancellationToken);

    private async Task<IReadOnlyList<FoundHall>> ListAsync(
        Func<IQueryable<Hall>, IQueryable<Hall>> which, int most, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var today = time.Today();
        return await which(db.Halls).Where(h => h.To == null || h.To >= today).OrderBy(h => h.Code).Take(most)
            .Select(h => new FoundHall(h.Code, h.Name, h.Address)).ToListAsync(cancellationToken);
    }
}
