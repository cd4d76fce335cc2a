using System.Net.Http.Json;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>The sweep: what is due is found once, whoever looks, and however often.</summary>
public abstract class SweepTests(ComplaintsFixture fixture, DatabaseKind kind)
{
    private static readonly TimeSpan ThreeWeeks = TimeSpan.FromDays(21);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => fixture.App;

    [Fact]
    public async Task Of_six_hundred_deadlines_of_twenty_tenants_none_is_missed_and_none_doubled_after_weeks_of_sleep()
    {
        var cases = await PlantAsync(tenants: 20, each: 30);
        cases.Sum(c => c.Deadlines.Count).ShouldBeGreaterThanOrEqualTo(600);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);

        var first = await DueCases.SweepAsync(App, Token);
        var second = await DueCases.SweepAsync(App, Token);

        first.Failed.ShouldBe(0);
        second.ShouldBe(default);
        await DueCases.ShouldHavePassedOnceAsync(App, cases);
    }

    [Fact]
    public async Task Two_programs_that_sweep_at_once_give_each_mark_once()
    {
        await using var other = await GovernanceApp.StartAsync(kind, new AppSettings { Beside = App });
        var cases = await PlantAsync(tenants: 4, each: 25);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);
        other.Time.SetUtcNow(App.Time.GetUtcNow());

        var results = await Task.WhenAll(
            Task.Run(() => DueCases.SweepAsync(App, Token), Token), Task.Run(() => DueCases.SweepAsync(other, Token), Token));

        results.ShouldAllBe(r => r.Failed == 0);
        results.Sum(r => r.Marks).ShouldBe(cases.Sum(c => c.Deadlines.Count) * 3);
        await DueCases.ShouldHavePassedOnceAsync(App, cases);
    }

    [Fact]
    public async Task A_sweep_that_is_cut_off_is_made_up_for_by_the_next()
    {
        var cases = await PlantAsync(tenants: 8, each: 5);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);

        using (var cut = CancellationTokenSource.CreateLinkedTokenSource(Token))
        using (new AfterSaves(2, cut.Cancel))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => DueCases.SweepAsync(App, cut.Token));
        }

        var rest = await DueCases.SweepAsync(App, Token);

        // A tenant's cases are saved together or not at all; of those under way at the cut some may be.
        var (tenants, left) = Math.DivRem(rest.Marks, 5 * 3 * cases[0].Deadlines.Count);
        left.ShouldBe(0);
        tenants.ShouldBeInRange(4, 6);
        await DueCases.ShouldHavePassedOnceAsync(App, cases);
    }

    [Fact]
    public async Task A_clock_that_goes_back_an_hour_and_forward_again_doubles_nothing()
    {
        var cases = await PlantAsync(tenants: 2, each: 3);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);
        await using var slow = await GovernanceApp.StartAsync(kind, new AppSettings { Beside = App, Now = App.Time.GetUtcNow().AddHours(-1) });

        await DueCases.SweepAsync(App, Token);
        (await DueCases.SweepAsync(slow, Token)).ShouldBe(default);
        slow.Time.Advance(TimeSpan.FromHours(2));
        (await DueCases.SweepAsync(slow, Token)).ShouldBe(default);
        (await DueCases.SweepAsync(App, Token)).ShouldBe(default);

        await DueCases.ShouldHavePassedOnceAsync(App, cases);
    }

    [Fact]
    public async Task A_verb_that_comes_before_the_sweep_gives_the_same_marks()
    {
        var cases = await PlantAsync(tenants: 1, each: 2);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);
        await AcceptAsync(cases[0]);

        (await DueCases.SweepAsync(App, Token)).Marks.ShouldBe(cases[1].Deadlines.Count * 3);

        await DueCases.ShouldHavePassedOnceAsync(App, cases);
        var verb = (await CourseOfAsync(cases[0])).Where(change => change != CaseChange.Accepted);
        verb.ShouldBe(await CourseOfAsync(cases[1]));
    }

    [Fact]
    public async Task A_clerk_and_the_sweep_that_meet_both_get_their_work_done()
    {
        var cases = await PlantAsync(tenants: 1, each: 30);
        App.Time.Advance(ThreeWeeks + ThreeWeeks);

        var sweep = Task.Run(() => DueCases.SweepAsync(App, Token), Token);
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Token }, async (c, _) => await AcceptAsync(c));

        (await sweep).Failed.ShouldBe(0);
        await DueCases.ShouldHavePassedOnceAsync(App, cases);
        foreach (var complaint in cases)
        {
            (await CourseOfAsync(complaint)).Count(change => change == CaseChange.Accepted).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_case_that_cannot_be_saved_does_not_keep_the_others_from_it()
    {
        var cases = await PlantAsync(tenants: 1, each: 4);
        var (bad, good) = (cases[0], cases.Skip(1).ToList());
        var tenant = DueCases.Tenants(App, 1).Single();
        var stray = await App.InTenantAsync<IServiceProvider, LedgerEntry>(tenant, async services =>
        {
            // Somebody has written into the ledger beside the program: the case's next entry is taken.
            var db = services.GetRequiredService<ComplaintsDbContext>();
            var act = new CaseAct(App.Time.UtcDateTime(), Actor.Program, services.GetRequiredService<IGuidGenerator>());
            var entry = LedgerEntry.Write(bad, act, CaseChange.Supplemented, LedgerDetail.Empty, new LedgerHead(bad.LedgerNumber, bad.LedgerHash));
            db.Add(entry);
            await db.SaveChangesAsync(Token);
            return entry;
        });
        App.Time.Advance(ThreeWeeks + ThreeWeeks);

        (await DueCases.SweepAsync(App, Token)).ShouldBe(new SweepResult(good.Sum(c => c.Deadlines.Count) * 3, 1));
        await DueCases.ShouldHavePassedOnceAsync(App, good);

        await DueCases.ReadAsync(App, db => db.Ledger.Where(e => e.Id == stray.Id).ExecuteDeleteAsync(Token));
        (await DueCases.SweepAsync(App, Token)).ShouldBe(new SweepResult(bad.Deadlines.Count * 3, 0));
    }

    private async Task<IReadOnlyList<Complaint>> PlantAsync(int tenants, int each)
    {
        var cases = new List<Complaint>();
        foreach (var tenant in DueCases.Tenants(App, tenants))
        {
            cases.AddRange(await DueCases.PlantAsync(App, tenant, each));
        }

        return cases;
    }

    private async Task AcceptAsync(Complaint complaint)
    {
        using var clerk = App.NewVisitor();
        TestSignIn.SignIn(clerk, RoleNames.WindowClerk, complaint.HallCode[..6]);
        using var response = await clerk.PostAsJsonAsync($"/api/v1/complaints/{complaint.Number}/accept", new { revision = (long?)null }, Token);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync(Token));
    }

    private Task<List<CaseChange>> CourseOfAsync(Complaint complaint) => DueCases.ReadAsync(
        App, db => db.Ledger.Where(e => e.CaseId == complaint.Id).OrderBy(e => e.Number).Select(e => e.Change).ToListAsync(Token));
}

public sealed class SweepOnMariaDbTests(ComplaintsOnMariaDb fixture) : SweepTests(fixture, DatabaseKind.MariaDb), IClassFixture<ComplaintsOnMariaDb>;

public sealed class SweepOnSqliteTests(ComplaintsOnSqlite fixture) : SweepTests(fixture, DatabaseKind.Sqlite), IClassFixture<ComplaintsOnSqlite>;
