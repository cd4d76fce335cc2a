using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.IntegrationTests.Databases;

/// <summary>Counts the commands that a piece of work sends to the database; what other tests send meanwhile is not counted.</summary>
internal sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<CommandCount?> Current = new();

    private readonly List<IDisposable> _subscriptions = [];
    private readonly IDisposable _all;
    private int _commands;

    private CommandCount() => _all = DiagnosticListener.AllListeners.Subscribe(this);

    public static async Task<int> OfAsync(Func<Task> work)
    {
        using var count = new CommandCount();
        Current.Value = count;
        await work();
        return count._commands;
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
        if (value.Key == RelationalEventId.CommandExecuted.Name && Current.Value == this)
        {
            Interlocked.Increment(ref _commands);
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
