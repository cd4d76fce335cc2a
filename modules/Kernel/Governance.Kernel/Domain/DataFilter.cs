namespace Governance.Kernel.Domain;

/// <summary>A filter's switch, flowing with the asynchronous call.</summary>
public sealed class DataFilter<TFilter> : IDataFilter<TFilter>
{
    private readonly AsyncLocal<bool> _disabled = new();

    /// <inheritdoc/>
    public bool IsEnabled => !_disabled.Value;

    /// <inheritdoc/>
    public IDisposable Disable()
    {
        var before = _disabled.Value;
        _disabled.Value = true;
        return new Restore(() => _disabled.Value = before);
    }

    private sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
