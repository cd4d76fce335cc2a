using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore.Sqlite;

/// <summary>Gives each context on SQLite a connection that is kept.</summary>
internal sealed class KeptSqliteConnections : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        eventData.Context!.Database.IsSqlite() && eventData.ConnectionString is { } text
            ? InterceptionResult<DbConnection>.SuppressWithResult(new KeptSqliteConnection(text))
            : result;
}
