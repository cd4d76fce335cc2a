using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Items;

/// <summary>A stretch of service items, as they stand today.</summary>
/// <param name="Items">The items, in the order of their codes.</param>
/// <param name="Next">The code after which to go on; <c>null</c> at the end.</param>
internal sealed record ItemPage(IReadOnlyList<ServiceItemState> Items, string? Next);
