using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Paper;

/// <summary>The books that one program exports are taken over by a fresh one.</summary>
public abstract class BookRoundTripTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string Books = "/api/v1/complaints/books";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_books_of_a_month_come_over_whole()
    {
        await using var first = await StartAsync();
        var hall = await ComplaintsHall.MakeAsync(first, Tenant);
        var settled = CitizenClient.NumberOf(await hall.RegisterAsync(new { text = "演示：材料交了三遍。", window = hall.Window }));
        await hall.DoAsync(hall.Clerk, settled, "assign", new { lead = hall.Department, instruction = "演示：请核实。" });
        await hall.DoAsync(hall.Handler, settled, "answer", new { channel = "in-person", text = "演示：材料只收一次。" });
        await hall.DoAsync(hall.Clerk, settled, "satisfaction", new { level = 5 });
        await hall.DoAsync(hall.Clerk, settled, "close", new { });
        var handedOn = CitizenClient.NumberOf(await hall.RegisterAsync(new { text = "演示：公积金。" }));
        await hall.DoAsync(hall.Clerk, handedOn, "out-of-scope", new { explanation = "演示：不归本大厅。", body = "演示公积金中心" });
        await hall.RegisterAsync(new { text = "演示：还没办的。" });
        var register = await hall.Leader.GetByteArrayAsync($"{Books}/register.xlsx?hall={hall.Hall}&month=2026-11", Token);
        var record = await hall.Leader.GetByteArrayAsync($"{Books}/record.xlsx?hall={hall.Hall}&day=2026-11-23", Token);

        await using var second = await StartAsync();
        var fresh = await ComplaintsHall.MakeAsync(second, Tenant);
        (await OldBook.ImportAsync(fresh, register)).GetProperty("new").GetInt32().ShouldBe(3);
        (await OldBook.ImportAsync(fresh, record)).GetProperty("new").GetInt32().ShouldBe(8);
        (await OldBook.ImportAsync(fresh, record)).GetProperty("new").GetInt32().ShouldBe(0);

        var cases = await second.InTenantAsync<ComplaintsDbContext, List<string>>(Tenant, async db =>
            [.. (await db.Cases.OrderBy(c => c.Text).ToListAsync(Token)).Select(c => $"{c.Text}|{c.Kind}|{c.State}|{c.Outcome}|{c.Answer}|{c.HandedTo}|{c.Satisfaction}|{c.AnsweredInTime}")]);
        cases.ShouldBe(
            [
                "演示：公积金。|FaultFinding|Closed|OutOfScope|演示：不归本大厅。|演示公积金中心||",
                "演示：材料交了三遍。|FaultFinding|Closed|Resolved|演示：材料只收一次。||5|",
                "演示：还没办的。|FaultFinding|Accepted|None||||",
            ],
            ignoreOrder: true);
        var again = (await fresh.Leader.GetPageAsync($"/complaints/books/register?hall={fresh.Hall}&month=2026-11")).QuerySelector("main")!.TextContent;
        again.ShouldContain("纸质导入");
        again.ShouldNotContain("Complaints:");
    }

    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
}

public sealed class BookRoundTripOnSqliteTests() : BookRoundTripTests(DatabaseKind.Sqlite);

public sealed class BookRoundTripOnMariaDbTests() : BookRoundTripTests(DatabaseKind.MariaDb);
