namespace Governance.Complaints.Domain.StaffOutcomes;

/// <summary>Whom an outcome is about: somebody of the hall book, with his name as it stood then.</summary>
/// <param name="StaffId">The person's id in the hall book.</param>
/// <param name="Name">The name.</param>
internal sealed record OutcomePerson(Guid StaffId, string Name);
