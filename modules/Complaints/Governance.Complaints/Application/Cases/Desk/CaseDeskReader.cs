using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>Reads a case for the pages of staff.</summary>
internal sealed class CaseDeskReader(
    CaseReader cases, IHallBookService book, CaseClocks clocks, CurrentActor actor, IPermissionChecker permissions, TimeProvider time)
{
    private static readonly string[] Permissions =
    [
        ComplaintPermissions.Register, ComplaintPermissions.Handle, ComplaintPermissions.Work, ComplaintPermissions.WorkOrders, ComplaintPermissions.Decide,
        ComplaintPermissions.CallMediation,
    ];

    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<CaseDeskView> ReadAsync(string number, CancellationToken cancellationToken)
    {
        var view = await cases.GetAsync(number, cancellationToken);
        var by = await actor.GetAsync(cancellationToken);
        var hall = await book.GetHallAsync(view.HallCode, time.Today(), cancellationToken);
        var clock = await clocks.OfAsync(hall.Id, cancellationToken);
        var granted = new HashSet<string>();
        foreach (var permission in Permissions)
        {
            if (await permissions.IsGrantedAsync(permission))
            {
                granted.Add(permission);
            }
        }

        var now = time.UtcDateTime();
        return new CaseDeskView(view, hall, by, clock, now, new NextSteps(view, by, clock.Rules, granted, now).All());
    }
}
