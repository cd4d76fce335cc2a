using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Cases;

/// <summary>Who is signed in, as the ledger names him: with the department, window and person of the hall book that the account belongs to.</summary>
internal sealed class CurrentActor(ICurrentUser user, IStaffDirectory staff, IPermissionChecker permissions, TimeProvider time)
{
    private Actor? _actor;

    public async Task<Actor> GetAsync(CancellationToken cancellationToken) => _actor ??= await FindAsync(cancellationToken);

    private async Task<Actor> FindAsync(CancellationToken cancellationToken)
    {
        var person = user.Id is { } account ? await staff.FindByAccountAsync(account, time.Today(), cancellationToken) : null;
        return new Actor(
            ActorKind.Staff, user.Id, person?.Name ?? user.Name ?? "", person?.DepartmentId, person?.Id, person?.WindowId,
            await permissions.IsGrantedAsync(ComplaintPermissions.Handle));
    }
}
