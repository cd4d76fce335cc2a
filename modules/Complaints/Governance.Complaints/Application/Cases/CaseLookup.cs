using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;

namespace Governance.Complaints.Application.Cases;

/// <summary>Which cases of the tenant somebody reaches: the hall's people and the auditor all of them, a department those that it
/// has or had a work order for.</summary>
internal sealed class CaseLookup(ICurrentUser user)
{
    /// <summary>Whether all cases of the tenant are reached.</summary>
    public bool SeesAll(Actor by) => by.IsOfTheHall || user.Roles.Contains(RoleNames.Auditor);

    /// <exception cref="EntityNotFoundException">It is out of reach; that is not told apart from not being there.</exception>
    public void Require(Complaint complaint, Actor by)
    {
        if (!SeesAll(by) && !complaint.WorkOrders.Any(o => o.DepartmentId == by.DepartmentId))
        {
            throw new EntityNotFoundException("case", complaint.Number);
        }
    }
}
