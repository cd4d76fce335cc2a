using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Simulation;

/// <summary>A hall in which cases are made up, and what they can be about.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Windows">Its windows.</param>
/// <param name="Items">What it does for people.</param>
/// <param name="Departments">Who can be assigned a case.</param>
/// <param name="Clock">Its working days and its tenant's rules.</param>
/// <param name="Now">Nothing is made up that comes after it, UTC.</param>
internal sealed record SimulatedPlace(
    HallState Hall,
    IReadOnlyList<WindowState> Windows,
    IReadOnlyList<ServiceItemState> Items,
    IReadOnlyList<DepartmentState> Departments,
    CaseClock Clock,
    DateTime Now);
