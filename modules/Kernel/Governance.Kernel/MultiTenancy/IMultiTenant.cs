namespace Governance.Kernel.MultiTenancy;

/// <summary>A row that belongs to one tenant, or to the province (<c>null</c>). The kernel sets the key on insert and
/// filters every query by it.</summary>
public interface IMultiTenant
{
    /// <summary>The tenant's id; <c>null</c> is the province (ABP: the host side).</summary>
    Guid? TenantId { get; }
}
