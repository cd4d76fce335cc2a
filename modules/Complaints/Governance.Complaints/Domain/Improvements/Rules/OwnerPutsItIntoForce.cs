using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>The owner says that it is in force, or a leader.</summary>
internal sealed record OwnerPutsItIntoForce(Actor By, bool IsLeader, Guid? DepartmentId, Guid? StaffId)
    : Rule(ImprovementErrorCodes.NotTheOwner)
{
    public override bool IsBroken => !IsLeader && !IsOwner;

    private bool IsOwner => (DepartmentId is not null && By.DepartmentId == DepartmentId) || (StaffId is not null && By.StaffId == StaffId);
}
