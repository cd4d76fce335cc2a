namespace Governance.Halls.Contracts;

/// <summary>Somebody of the staff who can be sent a notice.</summary>
/// <param name="StaffId">The person's id in the hall book.</param>
/// <param name="AccountId">The account with which he signs in.</param>
public sealed record StaffAccount(Guid StaffId, Guid AccountId);
