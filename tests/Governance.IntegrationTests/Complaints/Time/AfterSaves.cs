using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>Does something once a piece of work has saved so often; what other tests save meanwhile is not counted.</summary>
internal sealed class AfterSaves : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<AfterSaves?> Current = new();

    private readonly List<IDisposable> _subscriptions = [];
    private readonly IDisposable _all;
    private readonly Action _then;
    private int _left;

    public AfterSaves(int saves, Action then)
    {
        (_left, _then) = (saves, then);
        Current.Value = this;
        _all = DiagnosticListener.AllListeners.Subscribe(this);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == CoreEventId.SaveChangesCompleted.Name && Current.Value == this && Interlocked.Decrement(ref _left) == 0)
        {
            _then();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        Current.Value = null;
        _all.Dispose();
        _subscriptions.ForEach(s => s.Dispose());
    }
}
