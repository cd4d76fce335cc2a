using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>The figures that a newspaper printed of 中山市 in 2021, done again at its windows: they come out of the books.</summary>
public abstract class ZhongshanMonthTests(DatabaseKind kind)
{
    private const string City = "442000";
    private const string EastDistrict = "442000002-01";
    private const string OwnHall = "442000-01";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixteen_are_seven_eight_and_one_and_twentyfour_are_twentytwo_and_two()
    {
        await using var app = await GovernanceApp.StartAsync(
            kind, new AppSettings { Arguments = ["--Governance:Province=guangdong"], Configure = TestSignIn.Configure });
        var hall = await ComplaintsHall.MakeAsync(app, City);
        await MonthAsync(hall, EastDistrict, outOfScope: 7, solved: 8, open: 1);
        await MonthAsync(hall, OwnHall, outOfScope: 0, solved: 7, open: 1);

        var east = await hall.Leader.GetPageAsync($"/complaints/books/register?hall={EastDistrict}&month=2026-11");
        east.QuerySelector(".key-sentence")!.TextContent.Trim().ShouldBe(
            "收到 16 件：不属本大厅 7 件，已解决 8 件，在办 1 件。其中已办结 15 件，未办结 1 件；评价 15 件，满意 15 件。");
        east.QuerySelectorAll("tbody tr").Length.ShouldBe(16);
        east.QuerySelectorAll("tbody tr td:first-child").Select(c => c.TextContent).ShouldBe(Enumerable.Range(1, 16).Select(i => $"{i}"));
        var city = await hall.Leader.GetPageAsync("/complaints/books/register?month=2026-11");
        city.QuerySelector(".key-sentence")!.TextContent.Trim().ShouldBe(
            "收到 24 件：不属本大厅 7 件，已解决 15 件，在办 2 件。其中已办结 22 件，未办结 2 件；评价 22 件，满意 22 件。");

        await LedgerSaysTheSameAsync(app);
    }

    // Counted once more from the entries themselves, and the entries checked.
    private static async Task LedgerSaysTheSameAsync(GovernanceApp app)
    {
        var entries = await app.InTenantAsync<ComplaintsDbContext, List<(string Hall, CaseChange Change)>>(City, async db =>
            [.. (await db.Ledger.Join(db.Cases, e => e.CaseId, c => c.Id, (e, c) => new { c.HallCode, e.Change }).ToListAsync(Token)).Select(e => (e.HallCode, e.Change))]);
        entries.Count(e => e is (EastDistrict, CaseChange.Registered)).ShouldBe(16);
        entries.Count(e => e is (EastDistrict, CaseChange.DeclaredOutOfScope)).ShouldBe(7);
        entries.Count(e => e is (EastDistrict, CaseChange.ResolvedOnTheSpot or CaseChange.Answered)).ShouldBe(8);
        entries.Count(e => e.Change == CaseChange.Registered).ShouldBe(24);
        entries.Count(e => e.Change is CaseChange.Closed or CaseChange.DeclaredOutOfScope).ShouldBe(22);
        (await app.Services.GetRequiredService<ILedgerVerification>().VerifyAsync(Token).SingleAsync(Token)).ShouldSatisfyAllConditions(
            f => f.TenantCode.ShouldBe(City), f => f.FirstBad.ShouldBeNull(), f => f.Entries.ShouldBe(entries.Count));
    }

    private static async Task MonthAsync(ComplaintsHall hall, string at, int outOfScope, int solved, int open)
    {
        for (var i = 0; i < outOfScope + solved + open; i++)
        {
            var registered = await hall.RegisterAsync(new { hall = at, kind = "CannotGetItDone", text = $"演示：第 {i + 1} 件办不成的事。" });
            var number = registered.GetProperty("number").GetString()!;
            if (i < outOfScope)
            {
                await hall.DoAsync(hall.Clerk, number, "out-of-scope", new { explanation = "演示：由另一单位办理。", body = "演示另一单位" });
            }
            else if (i < outOfScope + solved)
            {
                await SolveAsync(hall, number, onTheSpot: i % 2 == 0);
            }
            else
            {
                await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：请协调。" });
                continue;
            }

            await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 5 });
        }
    }

    private static async Task SolveAsync(ComplaintsHall hall, string number, bool onTheSpot)
    {
        if (onTheSpot)
        {
            await hall.DoAsync(hall.Clerk, number, "resolve", new { text = "演示：当面办好。" });
        }
        else
        {
            await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "演示：请办理。" });
            await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "演示：已办好。", resolved = true });
        }

        await hall.DoAsync(hall.Clerk, number, "close", new { });
    }
}

public sealed class ZhongshanMonthOnSqliteTests() : ZhongshanMonthTests(DatabaseKind.Sqlite);

public sealed class ZhongshanMonthOnMariaDbTests() : ZhongshanMonthTests(DatabaseKind.MariaDb);
