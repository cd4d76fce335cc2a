using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>Changes the tables of the ledger behind the program's back, asks what is found, and puts them back.</summary>
internal sealed class LedgerTampering(GovernanceApp app, string tenant)
{
    private static readonly string[] All = ["complaints_ledger", "complaints_ledger_seals", "complaints_cases"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task RememberAsync()
    {
        foreach (var table in All)
        {
            await ExecuteAsync($"CREATE TABLE kept_{table} AS SELECT * FROM {table}");
        }
    }

    /// <summary>What is found after some statements.</summary>
    public async Task<LedgerFlaw> FindAsync(params string[] statements)
    {
        var changed = 0;
        foreach (var statement in statements)
        {
            changed += await ExecuteAsync(statement);
        }

        changed.ShouldBeGreaterThan(0, $"{string.Join(';', statements)} changes nothing");
        var flaw = (await FindingAsync()).FirstBad.ShouldNotBeNull(string.Join(';', statements));
        await PutBackAsync();
        return flaw;
    }

    public async Task<LedgerFinding> FindingAsync() =>
        (await app.Services.GetRequiredService<ILedgerVerification>().VerifyAsync(Token).ToListAsync(Token)).Single(f => f.TenantCode == tenant);

    public Task<int> SealAsync() => app.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);

    public Task<int> ExecuteAsync(string statement) =>
        app.InTenantAsync<ComplaintsDbContext, int>(tenant, db => db.Database.ExecuteSqlRawAsync(statement, Token));

    // Work orders and deadlines point to their case: the keys are not asked while the cases are away.
    private async Task PutBackAsync()
    {
        await ExecuteAsync("DELETE FROM complaints_ledger");
        await ExecuteAsync("INSERT INTO complaints_ledger SELECT * FROM kept_complaints_ledger");
        await ExecuteAsync("DELETE FROM complaints_ledger_seals");
        await ExecuteAsync("INSERT INTO complaints_ledger_seals SELECT * FROM kept_complaints_ledger_seals");
        foreach (var column in LedgerOfCase.Keys)
        {
            await ExecuteAsync($"UPDATE complaints_cases SET {column} = (SELECT {column} FROM kept_complaints_cases k WHERE k.Id = complaints_cases.Id)");
        }
    }

    /// <summary>What a case says that its ledger says too, and something else for each.</summary>
    public static readonly IReadOnlyDictionary<string, string> LedgerOfCase = new Dictionary<string, string>
    {
        ["Text"] = "'别的话'",
        ["Wanted"] = "'别的要求'",
        ["Opinion"] = "'别的意见'",
        ["Answer"] = "'别的答复'",
        ["HandedTo"] = "'别的单位'",
        ["Outcome"] = "'Withdrawn'",
        ["Satisfaction"] = "5",
        ["LedgerNumber"] = "LedgerNumber - 1",
        ["LedgerHash"] = "'0'",
    };
}
