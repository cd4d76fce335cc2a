using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Simulation;

/// <summary>A hall in which cases are made up, and what they can be about.</summary>
internal sealed record SimulatedPlace(
    HallState Hall,
    IReadOnlyList<WindowState> Windows,
    IReadOnlyList<ServiceItemState> Items,
    IReadOnlyList<DepartmentState> Departments,
    CaseClock Clock);
