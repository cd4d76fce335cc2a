using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Rules;
using Governance.Halls.Domain.Staff.Rules;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>Where somebody may be sent, in the current tenant.</summary>
internal sealed class StaffPlaces(HallsDbContext db)
{
    /// <summary>The facts with a hall, window and department that are the tenant's and there on the day.</summary>
    /// <param name="facts">What was asked for; its hall is not looked at.</param>
    /// <param name="hallCode">The hall; the window's where none is named.</param>
    /// <param name="before">What stands now: what stays as it is may have closed.</param>
    /// <param name="day">The first day on which it holds.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<StaffFacts> PlaceAsync(
        StaffFacts facts, string? hallCode, StaffFacts? before, DateOnly day, CancellationToken cancellationToken)
    {
        var window = await WindowAsync(facts.WindowId, cancellationToken);
        var hall = await HallAsync(hallCode, window, cancellationToken);
        Rule.Check(new WindowIsOfTheHall(window, hall));
        if (window is not null && window.Id != before?.WindowId)
        {
            Rule.Check(new StaffWindowIsOpen(window, day));
        }

        if (hall.Id != before?.HallId)
        {
            Rule.Check(new HallIsOpenOnDay("hall", hall, day));
        }

        if (facts.DepartmentId is { } department && !await db.Departments.AnyAsync(d => d.Id == department, cancellationToken))
        {
            throw new InvalidInputException("departmentId", StaffErrorCodes.DepartmentUnknown);
        }

        return facts with { HallId = hall.Id };
    }

    private async Task<Window?> WindowAsync(Guid? id, CancellationToken cancellationToken) => id is null
        ? null
        : await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, cancellationToken)
            ?? throw new InvalidInputException("windowId", StaffErrorCodes.WindowUnknown);

    private async Task<Hall> HallAsync(string? code, Window? window, CancellationToken cancellationToken)
    {
        var halls = db.Halls.AsNoTracking();
        var hall = string.IsNullOrWhiteSpace(code)
            ? await halls.FirstOrDefaultAsync(h => window != null && h.Id == window.HallId, cancellationToken)
            : await halls.FirstOrDefaultAsync(h => h.Code == code, cancellationToken);
        return hall ?? throw new InvalidInputException("hall", StaffErrorCodes.HallUnknown);
    }
}
