using Governance.Halls.Contracts;

namespace Governance.Complaints.Pages;

/// <summary>The choice of a hall above a list; the list that is shown stays.</summary>
/// <param name="Halls">Those that can be chosen; of one alone nothing is shown.</param>
/// <param name="Hall">The code of the one that is chosen.</param>
/// <param name="List">The list that is shown, where there are several.</param>
/// <param name="ListName">What the list is called in the address.</param>
internal sealed record HallFilter(IReadOnlyList<HallState> Halls, string? Hall, object? List = null, string ListName = "list");
