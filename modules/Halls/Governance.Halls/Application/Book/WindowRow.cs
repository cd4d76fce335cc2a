using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Book;

/// <summary>A window in a hall's list, as it stood on a day.</summary>
/// <param name="Window">The window.</param>
/// <param name="DepartmentName">What its department was called.</param>
/// <param name="Staff">Who stood there.</param>
/// <param name="Items">How many items could be done there.</param>
internal sealed record WindowRow(WindowState Window, string? DepartmentName, IReadOnlyList<StaffState> Staff, int Items);
