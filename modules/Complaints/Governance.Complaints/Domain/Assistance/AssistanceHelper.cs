namespace Governance.Complaints.Domain.Assistance;

/// <summary>Somebody of the hall book who helps.</summary>
/// <param name="StaffId">The person in the hall book.</param>
/// <param name="Name">His name, as it stands on the counter's sign.</param>
internal sealed record AssistanceHelper(Guid StaffId, string Name);
