using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.LeadsTo;

/// <summary>What SQLite says of the way to the counts and lists: by a key, however much is stored.</summary>
public sealed class CauseKeysTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private static readonly Guid Id = new("11111111-1111-5111-8111-111111111111");

    [Fact]
    public Task A_count_of_a_cause_reads_the_days_of_its_key_alone() => GoesByKeyAsync(db =>
    {
        var (from, to) = (new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
        return db.CaseCauses.Where(c => c.HallId == Id && c.Cause == "process" && c.RegisteredOn >= from && c.RegisteredOn <= to && c.ItemId == Id);
    });

    [Fact]
    public Task The_newest_of_a_cause_are_found_in_the_order_of_its_key() => GoesByKeyAsync(
        db => db.CaseCauses.Where(c => c.HallId == Id && c.Cause == "process").OrderByDescending(c => c.RegisteredOn).ThenByDescending(c => c.CaseId).Take(10));

    [Fact]
    public Task A_list_of_changes_is_found_by_its_key() => GoesByKeyAsync(
        db => db.Improvements.Where(i => i.HallId == Id && i.State == ImprovementState.Taken).OrderBy(i => i.SortAt));

    [Fact]
    public Task The_changes_of_a_case_are_found_by_it() => GoesByKeyAsync(db => db.ImprovementCases.Where(c => c.CaseId == Id));

    [Fact]
    public Task A_list_of_outcomes_is_found_by_its_key() => GoesByKeyAsync(
        db => db.StaffOutcomes.Where(o => o.HallId == Id && o.State == StaffOutcomeState.Decided).OrderByDescending(o => o.StandsSince));

    [Fact]
    public Task What_is_about_oneself_is_found_by_oneself() => GoesByKeyAsync(db => db.StaffOutcomes.Where(o => o.StaffId == Id).OrderByDescending(o => o.StandsSince));

    [Fact]
    public Task The_notices_of_a_hall_and_of_oneself_are_found_by_their_readers() =>
        GoesByKeyAsync(db => db.Notices.Where(n => (n.AudienceId == Id || n.AudienceId == Guid.Empty) && n.SeenAt == null));

    [Fact]
    public void Each_list_stands_for_a_state() =>
        Enum.GetNames<ImprovementList>().Except([nameof(ImprovementList.Overdue)]).ShouldBe(Enum.GetNames<ImprovementState>(), ignoreOrder: true);

    private Task<bool> GoesByKeyAsync<T>(Func<ComplaintsDbContext, IQueryable<T>> query) => fixture.App.InTenantAsync<ComplaintsDbContext, bool>("370786", async db =>
    {
        var token = TestContext.Current.CancellationToken;
        await db.Database.OpenConnectionAsync(token);
        await using var command = query(db).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(token);
        var steps = new List<string>();
        while (await reader.ReadAsync(token))
        {
            steps.Add(reader.GetString(3));
        }

        steps.ShouldContain(step => step.StartsWith("SEARCH", StringComparison.Ordinal));
        steps.ShouldAllBe(step => !step.StartsWith("SCAN", StringComparison.Ordinal) && !step.EndsWith("(TenantId=?)", StringComparison.Ordinal));
        steps.ShouldAllBe(step => !step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        return true;
    });
}
