using System.Globalization;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Halls.Application;

/// <summary>What a hall manager does with the halls themselves.</summary>
internal sealed class HallManagementService(
    HallsDbContext db, HallStore store, HallHistory history, IUnitDirectory units, ICurrentTenant currentTenant, IGuidGenerator guids, TimeProvider time)
{
    private const int MostHallsOfAUnit = 99;

    /// <summary>The units for which the current tenant may add halls.</summary>
    public IReadOnlyList<AdministrativeUnit> OwnUnits()
    {
        var today = time.Today();
        return [.. units.All.Where(u => u.ExistsOn(today) && units.TenantIdOf(u.Code) == currentTenant.Id)];
    }

    /// <returns>The new hall's code.</returns>
    public async Task<string> OpenAsync(OpenHallRequest request, CancellationToken cancellationToken)
    {
        var unit = units.Find(request.UnitCode ?? "");
        if (unit is null || units.TenantIdOf(unit.Code) != currentTenant.Id)
        {
            throw new InvalidInputException(HallFields.UnitCode, HallErrorCodes.UnitOfOthers);
        }

        if (request.Level != LevelOf(unit.Kind) && request.Level != HallLevel.Department)
        {
            throw new InvalidInputException(HallFields.Level, HallErrorCodes.LevelNotOfUnit);
        }

        var facts = new HallFacts(
            request.Name?.Trim() ?? "", request.Level, Blank(request.Address), Blank(request.OpeningHours),
            request.From, null, request.Source?.Trim() ?? "", true, request.NameVerified);
        var code = await NextCodeAsync(unit.Code, cancellationToken);
        db.Add(Hall.Open(guids.Create(), currentTenant.Id, code, unit.Code, facts));
        await store.SaveAsync(HallErrorCodes.CodeTaken, cancellationToken);
        return code;
    }

    public async Task EditAsync(string code, EditHallRequest request, CancellationToken cancellationToken)
    {
        var hall = await store.HallAsync(code, cancellationToken);
        if (hall.Revision != request.Revision)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }

        var before = hall.ToState();
        var closes = hall.To != request.To;
        if (closes)
        {
            hall.Reopen();
        }

        hall.Rename(request.Name ?? "", request.NameVerified);
        hall.Move(Blank(request.Address));
        hall.KeepHours(Blank(request.OpeningHours));
        hall.Correct(request.From, request.Source ?? "", request.Verified);
        if (closes && request.To is { } lastDay)
        {
            hall.Close(lastDay);
        }

        await history.KeepAsync(before, hall, request.ChangeFrom, request.Correction, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static HallLevel LevelOf(UnitKind kind) => kind switch
    {
        UnitKind.Province => HallLevel.Province,
        UnitKind.City => HallLevel.City,
        UnitKind.County => HallLevel.County,
        UnitKind.DevelopmentZone => HallLevel.DevelopmentZone,
        UnitKind.Township => HallLevel.Township,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of unit has no level."),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<string> NextCodeAsync(string unitCode, CancellationToken cancellationToken)
    {
        var taken = await db.Halls.Where(h => h.Code.StartsWith(unitCode + "-")).Select(h => h.Code).ToListAsync(cancellationToken);
        var next = taken.Select(c => int.Parse(c[(unitCode.Length + 1)..], CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1;
        return next <= MostHallsOfAUnit
            ? string.Create(CultureInfo.InvariantCulture, $"{unitCode}-{next:00}")
            : throw new InvalidInputException(HallFields.UnitCode, HallErrorCodes.NumbersUsedUp);
    }
}
