namespace Governance.Kernel.MultiTenancy;

/// <summary>The current tenant, flowing with the asynchronous call.</summary>
public sealed class CurrentTenant : ICurrentTenant
{
    private readonly AsyncLocal<Guid?> _current = new();

    /// <inheritdoc/>
    public Guid? Id => _current.Value;

    /// <inheritdoc/>
    public IDisposable Change(Guid? id)
    {
        var before = _current.Value;
        _current.Value = id;
        return new Restore(() => _current.Value = before);
    }

    private sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
