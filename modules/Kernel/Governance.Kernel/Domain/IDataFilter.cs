namespace Governance.Kernel.Domain;

/// <summary>Switches one of the kernel's query filters off for a while.</summary>
/// <typeparam name="TFilter">What is filtered by, such as <c>IMultiTenant</c>.</typeparam>
public interface IDataFilter<TFilter>
{
    /// <summary>Whether the filter holds now.</summary>
    bool IsEnabled { get; }

    /// <summary>Reads without the filter until the result is disposed. Whoever calls this answers for the permission.</summary>
    IDisposable Disable();
}
