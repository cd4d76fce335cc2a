using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Data;

public abstract class MigrationTests(DatabaseKind kind)
{
    [Fact]
    public async Task The_migrations_make_the_whole_model_from_nothing()
    {
        await using var app = await GovernanceApp.StartAsync(kind, new AppSettings { FromNothing = true });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceMigrationsContext>();

        db.Database.HasPendingModelChanges().ShouldBeFalse("a migration is missing: see docs/operations.md");
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_has_a_primary_key()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        await using var scope = app.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<GovernanceMigrationsContext>().Model;

        model.GetEntityTypes().Where(e => e.FindPrimaryKey() is null).Select(e => e.GetTableName()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_only_decimal_is_a_fee_that_no_question_compares()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        await using var scope = app.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<GovernanceMigrationsContext>().Model;

        // SQLite has no decimals; comparing and adding them needs functions that its kept connections do not have.
        model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(decimal))
            .Select(p => p.Name).ShouldBe(["FeeYuan"]);
    }
}

public sealed class MigrationOnSqliteTests() : MigrationTests(DatabaseKind.Sqlite);

public sealed class MigrationOnMariaDbTests() : MigrationTests(DatabaseKind.MariaDb);
