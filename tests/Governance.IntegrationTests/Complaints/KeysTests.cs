using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>What SQLite says of the way to a case and to the work lists: by a key that holds more than the tenant, however much is stored.</summary>
public sealed class KeysTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private const string Tenant = "370786";

    [Fact]
    public async Task A_case_and_what_belongs_to_it_are_found_by_the_case()
    {
        var plan = await PlanAsync((_, db) => db.Cases
            .Include(c => c.Deadlines).Include(c => c.WorkOrders).Include(c => c.Pauses).AsSingleQuery().Where(c => c.Number == "AAAAAA"));

        ShouldGoByKeys(plan);
    }

    [Theory]
    [InlineData(nameof(WorkList.Overdue))]
    [InlineData(nameof(WorkList.DueToday))]
    [InlineData(nameof(WorkList.Papers))]
    [InlineData(nameof(WorkList.ToAccept))]
    [InlineData(nameof(WorkList.ToClose))]
    [InlineData(nameof(WorkList.Open))]
    public async Task A_work_list_is_found_by_its_key(string name)
    {
        var list = Enum.Parse<WorkList>(name);
        var hall = Guid.Parse("11111111-1111-5111-8111-111111111111");

        ShouldGoByKeys(await PlanAsync((queries, _) => queries.OfHall(list, hall).Select(i => i.Case)));
        ShouldGoByKeys(await PlanAsync((queries, _) => queries.OfHall(list, null).Select(i => i.Case)));
    }

    [Fact]
    public Task What_belongs_to_something_has_no_key_of_the_tenant_alone() => fixture.App.InTenantAsync<ComplaintsDbContext, bool>(Tenant, db =>
    {
        var alone = db.Model.GetEntityTypes()
            .Where(e => e.GetTableName()!.StartsWith("complaints_", StringComparison.Ordinal) && e.GetIndexes().Any(i => i.Properties is [{ Name: "TenantId" }]))
            .Select(e => e.GetTableName());

        // The province's notes of heads are read by the tenant and belong to nothing else.
        alone.ShouldBe(["complaints_ledger_witnesses"]);
        return Task.FromResult(true);
    });

    private static void ShouldGoByKeys(IReadOnlyList<string> plan)
    {
        plan.ShouldContain(step => step.StartsWith("SEARCH", StringComparison.Ordinal));
        plan.ShouldAllBe(step => !step.EndsWith("(TenantId=?)", StringComparison.Ordinal) && !step.Contains("(TenantId=?) ", StringComparison.Ordinal));
        plan.ShouldAllBe(step => !step.StartsWith("SCAN complaints", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> PlanAsync(Func<WorkQueries, ComplaintsDbContext, IQueryable<Complaint>> query) =>
        fixture.App.InTenantAsync<IServiceProvider, IReadOnlyList<string>>(Tenant, async services =>
        {
            var db = services.GetRequiredService<ComplaintsDbContext>();
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = query(services.GetRequiredService<WorkQueries>(), db).CreateDbCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var steps = new List<string>();
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                steps.Add(reader.GetString(3));
            }

            return steps;
        });
}
