using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>Runs work in a scope and a transaction of its own, and all of it again when the database gives it up.</summary>
public sealed class TransactionRunner(IServiceScopeFactory scopes)
{
    /// <summary>Runs the work and commits. The current tenant must be entered before.</summary>
    public Task RunAsync<TDbContext>(Func<IServiceProvider, TDbContext, CancellationToken, Task> work, CancellationToken cancellationToken)
        where TDbContext : DbContext => RunAsync(IsolationLevel.Unspecified, work, cancellationToken);

    /// <summary>Runs the work under an isolation level and commits.</summary>
    public async Task RunAsync<TDbContext>(
        IsolationLevel isolation, Func<IServiceProvider, TDbContext, CancellationToken, Task> work, CancellationToken cancellationToken)
        where TDbContext : DbContext
    {
        await using var outer = scopes.CreateAsyncScope();
        var strategy = outer.ServiceProvider.GetRequiredService<TDbContext>().Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async token =>
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync(isolation, token);
            await work(scope.ServiceProvider, db, token);
            await transaction.CommitAsync(token);
        }, cancellationToken);
    }
}
