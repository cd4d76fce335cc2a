using Microsoft.Data.Sqlite;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>What SQLite has read of a text, carried out again with other values.</summary>
internal sealed class KeptSqliteStatement(string text, SqliteConnection connection) : SqliteCommand(text, connection)
{
    /// <summary>Whether somebody still reads its rows.</summary>
    public bool IsRead => DataReader is not null;
}
