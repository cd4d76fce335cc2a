using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.IntegrationTests.Databases;

/// <summary>Keeps what is sent to one database file, whoever in the program sends it.</summary>
internal sealed class SentCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _file;
    private readonly ConcurrentQueue<SentCommand> _commands = [];
    private readonly List<IDisposable> _subscriptions = [];
    private readonly IDisposable _all;

    /// <param name="file">The database file; other programs of the run have others.</param>
    public SentCommands(string file)
    {
        _file = file;
        _all = DiagnosticListener.AllListeners.Subscribe(this);
    }

    public IReadOnlyList<SentCommand> All => [.. _commands];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command } && command.Connection?.DataSource == _file)
        {
            _commands.Enqueue(new SentCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
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
        _all.Dispose();
        _subscriptions.ForEach(s => s.Dispose());
    }
}

/// <summary>A command as it was sent.</summary>
/// <param name="Text">Its SQL.</param>
/// <param name="Parameters">Names and values.</param>
internal sealed record SentCommand(string Text, IReadOnlyList<(string Name, object? Value)> Parameters);
