using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Staff;

/// <summary>Somebody who works in a hall.</summary>
/// <param name="Staff">As he stands after the latest change.</param>
/// <param name="Today">As he stands today; another than the latest where a change holds from a day to come.</param>
/// <param name="ChangedFrom">The day from which the latest change holds.</param>
/// <param name="Hall">The code of the hall he works in after the latest change.</param>
/// <param name="Account">The user name with which he signs in; only told to those who keep his hall's book.</param>
internal sealed record StaffDetail(StaffState Staff, StaffState Today, DateOnly ChangedFrom, string? Hall, string? Account);
