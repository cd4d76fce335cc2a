using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Book;

/// <summary>That an item can be done at a window.</summary>
internal sealed class ItemWindow(Guid? tenantId, Guid windowId, Guid itemId) : IMultiTenant
{
    public Guid? TenantId { get; private set; } = tenantId;

    public Guid WindowId { get; private set; } = windowId;

    public Guid ItemId { get; private set; } = itemId;
}
