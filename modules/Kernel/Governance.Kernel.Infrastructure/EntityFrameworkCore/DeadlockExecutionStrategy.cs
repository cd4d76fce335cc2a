using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using MySqlConnector;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>
/// Runs the unit of work again, whole, when the database gave it up: a deadlock (on a cluster also at commit), a lock not
/// had in time, a node that has left. A lost connection is not tried again: whether the commit arrived is not known then.
/// </summary>
public sealed class DeadlockExecutionStrategy(ExecutionStrategyDependencies dependencies)
    : ExecutionStrategy(dependencies, MaxTries, TimeSpan.FromSeconds(2))
{
    private const int MaxTries = 8;
    private const int NodeNotReady = 1047;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    /// <summary>Whether the error says that the transaction was given up and may run again.</summary>
    public static bool IsDeadlock(Exception? exception) => exception switch
    {
        MySqlException mysql => mysql.Number is (int)MySqlErrorCode.LockDeadlock or (int)MySqlErrorCode.LockWaitTimeout or NodeNotReady,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked,
        { InnerException: { } inner } => IsDeadlock(inner),
        _ => false,
    };

    /// <inheritdoc/>
    protected override bool ShouldRetryOn(Exception exception) => IsDeadlock(exception);
}
