namespace Governance.Complaints.Domain.Cases;

/// <summary>Who does something to a case, as the ledger names him.</summary>
/// <param name="Kind">In what capacity.</param>
/// <param name="AccountId">The account; none for the citizen and the program.</param>
/// <param name="Name">The name of a member of staff; empty for the citizen and the program, who are named by their kind.</param>
/// <param name="DepartmentId">The department that a member of staff belongs to.</param>
/// <param name="StaffId">The person in the hall book.</param>
/// <param name="WindowId">The window he stands at.</param>
/// <param name="IsOfTheHall">Whether he may act for the hall itself, whatever department he comes from.</param>
internal sealed record Actor(ActorKind Kind, Guid? AccountId, string Name, Guid? DepartmentId, Guid? StaffId, Guid? WindowId = null, bool IsOfTheHall = false)
{
    public static readonly Actor Citizen = new(ActorKind.Citizen, null, "", null, null);

    public static readonly Actor Program = new(ActorKind.Program, null, "", null, null);
}
