using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Staff;

/// <summary>Somebody who works in a hall.</summary>
/// <param name="Staff">As he stands.</param>
/// <param name="Hall">The code of the hall he works in.</param>
/// <param name="Account">The user name with which he signs in; only told to those who keep his hall's book.</param>
internal sealed record StaffDetail(StaffState Staff, string? Hall, string? Account);
