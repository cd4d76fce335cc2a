using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>Whatever somebody changes in the tables of the ledger is found and named.</summary>
public abstract class LedgerTamperTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string SecondEntry = "Number = 2";

    // A value that is another one, for each column of an entry.
    private static readonly Dictionary<string, string> OtherValues = new()
    {
        ["Id"] = "HallId",
        ["TenantId"] = "HallId",
        ["CaseId"] = "HallId",
        ["HallId"] = "CaseId",
        ["Number"] = "9",
        ["Change"] = "'Archived'",
        ["At"] = "'2020-01-01 00:00:00'",
        ["On"] = "'2020-01-01'",
        ["ActorKind"] = "'Program'",
        ["ActorAccountId"] = "CaseId",
        ["ActorName"] = "'演示员乙'",
        ["ActorDepartmentId"] = "CaseId",
        ["Detail"] = "'x'",
        ["RequestId"] = "CaseId",
        ["Simulated"] = "1 - Simulated",
        ["PreviousHash"] = "Hash",
        ["Hash"] = "PreviousHash",
        ["SealNumber"] = "SealNumber + 1",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_change_behind_the_programs_back_is_found_and_named()
    {
        await using var app = await GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
        var (hall, number) = await MakeCaseAsync(app);
        var tampering = new LedgerTampering(app, Tenant);
        (await tampering.SealAsync()).ShouldBe(1);
        await hall.DoAsync(hall.Leader, number, "opinion", new { text = "演示：共用影像。" });
        (await tampering.SealAsync()).ShouldBe(1);
        (await tampering.FindingAsync()).ShouldSatisfyAllConditions(f => f.FirstBad.ShouldBeNull(), f => f.Entries.ShouldBe(4), f => f.Seals.ShouldBe(2));
        await app.Services.GetRequiredService<LedgerWitnessing>().TellAsync(Token);
        await app.DispatchAsync();
        await tampering.RememberAsync();

        foreach (var column in await ColumnsAsync(app))
        {
            OtherValues.ShouldContainKey(column);
            var flaw = await tampering.FindAsync($"UPDATE complaints_ledger SET `{column}` = {OtherValues[column]} WHERE {SecondEntry}");
            if (column is not ("TenantId" or "CaseId" or "SealNumber" or "Number"))
            {
                flaw.ShouldBe(new LedgerFlaw(LedgerFlawKind.EntryAltered, 1, number, 2), column);
            }
            else if (column != "SealNumber")
            {
                flaw.CaseNumber.ShouldBe(number, column);
            }
        }

        (await tampering.FindAsync($"UPDATE complaints_ledger SET `Change` = 'Nonsense' WHERE {SecondEntry}"))
            .ShouldBe(new LedgerFlaw(LedgerFlawKind.EntryUnreadable, 1, number, 2));
        (await tampering.FindAsync($"UPDATE complaints_ledger SET SealNumber = SealNumber + 1 WHERE {SecondEntry}"))
            .ShouldBe(new LedgerFlaw(LedgerFlawKind.SealAltered, 1, null, null));
        (await tampering.FindAsync($"DELETE FROM complaints_ledger WHERE {SecondEntry}")).ShouldBe(new LedgerFlaw(LedgerFlawKind.EntryMissing, 1, number, 2));
        (await tampering.FindAsync("DELETE FROM complaints_ledger WHERE Number = 4")).ShouldBe(new LedgerFlaw(LedgerFlawKind.CaseEndsElsewhere, 2, number, 4));
        (await tampering.FindAsync("DELETE FROM complaints_ledger")).ShouldBe(new LedgerFlaw(LedgerFlawKind.CaseEndsElsewhere, 1, number, 4));
        (await tampering.FindAsync(
            "UPDATE complaints_ledger SET Number = 9 WHERE Number = 2", "UPDATE complaints_ledger SET Number = 2 WHERE Number = 3",
            "UPDATE complaints_ledger SET Number = 3 WHERE Number = 9")).ShouldBe(new LedgerFlaw(LedgerFlawKind.EntryAltered, 1, number, 2));
        await SealsAsync(tampering);
        foreach (var (column, value) in LedgerTampering.LedgerOfCase)
        {
            var flaw = await tampering.FindAsync($"UPDATE complaints_cases SET {column} = {value}");
            (flaw.CaseNumber, flaw.EntryNumber).ShouldBe((number, 4), column);
            flaw.Kind.ShouldBe(column.StartsWith("Ledger", StringComparison.Ordinal) ? LedgerFlawKind.CaseEndsElsewhere : LedgerFlawKind.CaseAltered, column);
        }

        (await tampering.FindingAsync()).FirstBad.ShouldBeNull("all is put back");
    }

    private static async Task SealsAsync(LedgerTampering tampering)
    {
        foreach (var change in new[] { "Count = 2", "Total = 9", "SealedAt = '2020-01-01 00:00:00'", "PreviousHash = Hash", "Hash = PreviousHash", "Id = TenantId" })
        {
            (await tampering.FindAsync($"UPDATE complaints_ledger_seals SET {change} WHERE Number = 1")).ShouldBe(new LedgerFlaw(LedgerFlawKind.SealAltered, 1, null, null), change);
        }

        (await tampering.FindAsync("DELETE FROM complaints_ledger_seals WHERE Number = 1")).ShouldBe(new LedgerFlaw(LedgerFlawKind.SealMissing, 1, null, null));
        (await tampering.FindAsync("UPDATE complaints_ledger_seals SET Number = 7 WHERE Number = 2")).ShouldBe(new LedgerFlaw(LedgerFlawKind.SealMissing, 2, null, null));

        // The end cut off cleanly: only the province still knows of it.
        (await tampering.FindAsync(
            "DELETE FROM complaints_ledger_seals WHERE Number = 2", "DELETE FROM complaints_ledger WHERE Number = 4",
            "UPDATE complaints_cases SET LedgerNumber = 3, Opinion = NULL, LedgerHash = (SELECT Hash FROM complaints_ledger WHERE Number = 3)"))
            .ShouldBe(new LedgerFlaw(LedgerFlawKind.WitnessContradicts, 2, null, null));
    }

    private static async Task<(ComplaintsHall Hall, string Number)> MakeCaseAsync(GovernanceApp app)
    {
        var hall = await ComplaintsHall.MakeAsync(app, Tenant);
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "accept", new { });
        await hall.DoAsync(hall.Clerk, number, "supplement", new { text = "演示：今天又去了一次。" });
        return (hall, number);
    }

    private static Task<IReadOnlyList<string>> ColumnsAsync(GovernanceApp app) => app.InTenantAsync<ComplaintsDbContext, IReadOnlyList<string>>(
        Tenant, db => Task.FromResult<IReadOnlyList<string>>([.. db.Model.FindEntityType(typeof(LedgerEntry))!.GetProperties().Select(p => p.Name)]));
}

public sealed class LedgerTamperOnSqliteTests() : LedgerTamperTests(DatabaseKind.Sqlite);

public sealed class LedgerTamperOnMariaDbTests() : LedgerTamperTests(DatabaseKind.MariaDb);
