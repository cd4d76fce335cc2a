using System.Data;
using Microsoft.Data.Sqlite;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>
/// Stays open behind the scenes when it is closed, with the statements it has read: opening sets a connection up anew, and reading
/// a statement costs SQLite more than carrying it out. A context keeps its connection as long as the pool keeps the context.
/// </summary>
internal sealed class KeptSqliteConnection(string connectionString) : SqliteConnection(connectionString)
{
    // A context asks for some twenty; whatever is put together anew each time must not pile up.
    private const int MostStatements = 64;

    private readonly Dictionary<string, KeptSqliteStatement> _statements = [];
    private bool _isOpen;
    private bool _isClosing;
    private int _inUse;

    public override ConnectionState State => _isOpen ? base.State : ConnectionState.Closed;

    public override void Open()
    {
        var before = _isOpen;
        _isOpen = true;
        try
        {
            base.Open();
        }
        catch
        {
            _isOpen = before;
            throw;
        }
    }

    public override void Close()
    {
        // Whatever is still being read or written ends as it does anywhere.
        if (Transaction is not null || _inUse > 0)
        {
            CloseForGood();
        }

        _isOpen = false;
    }

    public override SqliteCommand CreateCommand() => new KeptSqliteCommand(this) { Transaction = Transaction };

    /// <summary>Takes the statement with this text, which nobody else reads meanwhile.</summary>
    public KeptSqliteStatement Take(string text)
    {
        _inUse++;
        return _statements.Remove(text, out var kept) ? kept : new KeptSqliteStatement(text, this);
    }

    /// <summary>Gives a statement back that has been carried out.</summary>
    /// <param name="statement">What <see cref="Take"/> gave.</param>
    /// <param name="keep">Whether it may be carried out again; <c>false</c> when it failed.</param>
    public void GiveBack(KeptSqliteStatement statement, bool keep)
    {
        if (_isClosing)
        {
            return;
        }

        _inUse--;
        if (!keep || statement.IsRead || _statements.Count >= MostStatements || !_statements.TryAdd(statement.CommandText, statement))
        {
            statement.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CloseForGood();
        }

        base.Dispose(disposing);
    }

    private void CloseForGood()
    {
        (_isOpen, _isClosing) = (true, true);
        base.Close();
        _statements.Clear();
        (_isOpen, _isClosing, _inUse) = (false, false, 0);
    }
}
