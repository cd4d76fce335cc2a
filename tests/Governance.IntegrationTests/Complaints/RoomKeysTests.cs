using System.Data.Common;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints;

/// <summary>What SQLite says of the way of every question that a page of the rooms beside the cases, and of the books, asks: by a key, however much is stored.</summary>
public sealed class RoomKeysTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private const string Tenant = "370786";

    // What is not added to a counter yet is little, and read whole.
    private const string NotFolded = "_deltas\"";

    public static TheoryData<string> Pages =>
    [
        "/refusals", "/refusals?list=Replies", "/refusals?list=Approved", "/refusals?list=Overturned", "/refusals?list=Unreported", "/refusals/figures",
        "/cards", "/cards/violations", "/cards/figures",
        "/assistance", "/assistance?list=ToAssign", "/assistance?list=Mine", "/assistance?list=Today", "/assistance?list=Consent", "/assistance?list=Done", "/assistance/helpers",
        "/mediation", "/mediation?list=Planned", "/mediation?list=Concluded", "/mediation?list=Cancelled", "/complaints/passing", "/complaints/passing/cases",
        "/outcomes", "/outcomes?state=Decided", "/outcomes?state=Decided&kind=Training", "/outcomes/figures",
        "/improvements", "/improvements?list=Taken", "/improvements?list=Overdue", "/improvements?list=InForce",
        "/complaints/slips", "/complaints/slips?state=Spoiled", "/complaints/import", "/complaints/ledger", "/complaints/books/record",
    ];

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task What_a_page_asks_is_found_by_keys(string page)
    {
        using var leader = fixture.App.NewVisitor();
        TestSignIn.SignIn(leader, RoleNames.DutyLeader, Tenant);
        var hall = $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}hall={Tenant}-01";
        await fixture.App.InTenantAsync<ComplaintsDbContext, bool>(Tenant, async db =>
        {
            var connection = db.Database.GetDbConnection();
            using var sent = new SentCommands(connection.DataSource);
            await leader.GetPageAsync(page);
            await leader.GetPageAsync(hall);
            var asked = sent.All.Where(c => c.Text.StartsWith("SELECT", StringComparison.Ordinal) && c.Text.Contains("\"complaints_", StringComparison.Ordinal))
                .Where(c => !c.Text.Contains(NotFolded, StringComparison.Ordinal)).ToList();
            asked.ShouldNotBeEmpty();
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            foreach (var command in asked)
            {
                ShouldGoByKeys(command.Text, await PlanAsync(connection, command));
            }

            return true;
        });
    }

    // All that a tenant has is read only where it is read in the order of the key and ends with the page.
    private static void ShouldGoByKeys(string text, IReadOnlyList<string> plan)
    {
        var endsWithThePage = text.Contains("LIMIT", StringComparison.Ordinal) && !plan.Contains("USE TEMP B-TREE FOR ORDER BY") && !plan.Contains("USE TEMP B-TREE FOR GROUP BY");
        foreach (var step in plan)
        {
            // What is no table is a page of one, which a join begins with.
            if (step.StartsWith("SCAN ", StringComparison.Ordinal))
            {
                text.ShouldNotMatch($"\"complaints_\\w+\" AS \"{step.Split(' ')[1]}\"", step);
            }

            if (!endsWithThePage)
            {
                step.ShouldNotContain("(TenantId=?)", Case.Sensitive, text);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(DbConnection connection, SentCommand sent)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sent.Text}";
        foreach (var (name, value) in sent.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var steps = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
