using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>A window as it stood on a day, and what belongs to it.</summary>
/// <param name="Hall">The hall, by the name of that day.</param>
/// <param name="Day">The day.</param>
/// <param name="Window">The window.</param>
/// <param name="DepartmentName">What its department was called.</param>
/// <param name="Staff">Who stood there.</param>
/// <param name="Items">What could be done there.</param>
/// <param name="Devices">How many rating devices belong to it now; <c>null</c> for another day.</param>
internal sealed record WindowDetails(
    HallState Hall,
    DateOnly Day,
    WindowState Window,
    string? DepartmentName,
    IReadOnlyList<StaffState> Staff,
    IReadOnlyList<ServiceItemState> Items,
    int? Devices);
