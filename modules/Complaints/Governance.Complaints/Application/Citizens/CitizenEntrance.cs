using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Lets somebody without an account in: to his case by its code, to a hall by its own. What is done behind it is done in that tenant.</summary>
internal sealed class CitizenEntrance(TicketCheck tickets, IHallBookService book, IUnitDirectory units, ICurrentTenant currentTenant, TimeProvider time)
{
    /// <summary>Works in the tenant of a case.</summary>
    /// <exception cref="BusinessException">The code does not let in.</exception>
    public async Task EnterAsync(string? ticket, Func<EnteredCase, Task> work, CancellationToken cancellationToken)
    {
        var entered = await tickets.CheckAsync(ticket, cancellationToken);
        using (currentTenant.Change(entered.TenantId))
        {
            await work(entered);
        }
    }

    /// <summary>Works in the tenant of a hall.</summary>
    /// <exception cref="EntityNotFoundException">There is no such hall, or it belongs to no city or county.</exception>
    public async Task EnterHallAsync(string? code, Func<HallState, Task> work, CancellationToken cancellationToken)
    {
        var unit = code?.Split('-')[0];
        if (unit is null || units.Find(unit) is null || units.TenantIdOf(unit) is not { } tenant)
        {
            throw new EntityNotFoundException("hall", code ?? "");
        }

        using (currentTenant.Change(tenant))
        {
            await work(await book.GetHallAsync(code!, time.Today(), cancellationToken));
        }
    }
}
