using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Items;

/// <summary>A service item with its guide on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Item">As it stood on the day, or as it began where the day lies before that.</param>
/// <param name="LatestRevision">The revision after the latest change.</param>
/// <param name="ChangedFrom">The day from which the latest change holds.</param>
internal sealed record ItemDetail(DateOnly Day, ServiceItemState Item, long LatestRevision, DateOnly ChangedFrom);
