using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Public;

/// <summary>The guide of an item at a hall.</summary>
/// <param name="Entered">The hall.</param>
/// <param name="Item">The item as it stands today.</param>
/// <param name="Department">The department that decides.</param>
/// <param name="DepartmentPhone">Its public telephone.</param>
/// <param name="Windows">The hall's windows at which it can be done.</param>
internal sealed record PublicGuide(
    EnteredHall Entered, ServiceItemState Item, string? Department, string? DepartmentPhone, IReadOnlyList<PublicWindow> Windows);
