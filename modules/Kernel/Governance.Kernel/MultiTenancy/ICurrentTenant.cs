namespace Governance.Kernel.MultiTenancy;

/// <summary>
/// The tenant that the running code works for. It routes data; it does not authorize. Enter a tenant before opening the
/// scope whose services shall work in it.
/// </summary>
public interface ICurrentTenant
{
    /// <summary>The tenant's id; <c>null</c> is the province.</summary>
    Guid? Id { get; }

    /// <summary>Works for another tenant until the result is disposed.</summary>
    IDisposable Change(Guid? id);
}
