using System.Data;
using Microsoft.Data.Sqlite;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>Is carried out by the statement that its connection has kept of the same text.</summary>
internal sealed class KeptSqliteCommand : SqliteCommand
{
    private readonly KeptSqliteConnection _connection;
    private KeptSqliteStatement? _statement;

    public KeptSqliteCommand(KeptSqliteConnection connection)
    {
        _connection = connection;
        Connection = connection;
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        GiveBack(keep: true);
        var statement = _connection.Take(CommandText);
        _statement = statement;
        try
        {
            statement.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters)
            {
                statement.Parameters.Add(parameter);
            }

            statement.Transaction = Transaction;
            statement.CommandTimeout = CommandTimeout;
            return statement.ExecuteReader(behavior);
        }
        catch
        {
            GiveBack(keep: false);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack(keep: true);
        }

        base.Dispose(disposing);
    }

    private void GiveBack(bool keep)
    {
        if (_statement is { } statement)
        {
            _statement = null;
            _connection.GiveBack(statement, keep);
        }
    }
}
