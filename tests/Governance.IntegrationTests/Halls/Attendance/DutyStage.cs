using Governance.Halls.Application.Attendance;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

/// <summary>The hall of a county with leaders and a roster, put there without the pages that others are about.</summary>
internal sealed class DutyStage(GovernanceApp app, string tenant)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Hall => $"{tenant}-01";

    public string Api => $"/api/v1/halls/{Hall}/duty";

    public Task<TResult> InDatabaseAsync<TResult>(Func<HallsDbContext, Task<TResult>> work) => app.InTenantAsync(tenant, work);

    public Task<Guid> HallIdAsync() => InDatabaseAsync(db => db.Halls.Where(h => h.Code == Hall).Select(h => h.Id).SingleAsync(Token));

    /// <summary>Somebody who takes turns in the hall.</summary>
    public async Task<Guid> LeaderAsync(string workNumber, string name, int order = 1, Guid? account = null)
    {
        var id = NewId();
        await InDatabaseAsync(async db =>
        {
            var hall = await db.Halls.SingleAsync(h => h.Code == Hall, Token);
            var person = StaffMember.Join(
                id, hall.TenantId, workNumber, new StaffFacts(name, "演示副局长", null, hall.Id, null), new DateOnly(2026, 1, 1));
            if (account is not null)
            {
                person.SignInAs(account, workNumber);
            }

            db.Add(person);
            db.Add(DutyLeader.Appoint(NewId(), hall, id, order, new DateOnly(2026, 1, 1)));
            return await db.SaveChangesAsync(Token);
        });
        return id;
    }

    public Task PlanAsync(DateOnly day, Guid staff, Guid? standIn = null) => InDatabaseAsync(async db =>
    {
        var hall = await db.Halls.SingleAsync(h => h.Code == Hall, Token);
        db.Add(DutyDay.Plan(NewId(), hall, day, staff, standIn));
        return await db.SaveChangesAsync(Token);
    });

    /// <summary>Somebody was there on a day, as if recorded on it.</summary>
    public Task CameAsync(DateOnly day, Guid staff, string clock) => InDatabaseAsync(async db =>
    {
        var hall = await db.Halls.SingleAsync(h => h.Code == Hall, Token);
        var planned = await db.DutyDays.SingleAsync(d => d.Day == day && d.HallId == hall.Id, Token);
        var at = LocalTime.StartOf(day) + TimeOnly.Parse(clock, null).ToTimeSpan();
        db.Add(DutyAttendance.Record(NewId(), planned, staff, true, at, "演示科"));
        return await db.SaveChangesAsync(Token);
    });

    public Task<List<DutyFact>> FactsAsync() => InDatabaseAsync(async db =>
    {
        var hall = await HallIdAsync();
        return await db.DutyFacts.AsNoTracking().Where(f => f.HallId == hall).OrderBy(f => f.Number).ToListAsync(Token);
    });

    public Task<List<RefusedAttempt>> RefusedAsync() => InDatabaseAsync(db =>
        db.RefusedAttempts.AsNoTracking().Where(r => r.HallCode == Hall).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(Token));

    public HttpClient As(string role, Guid? account = null)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant, account);
        return visitor;
    }

    /// <summary>Runs the settlement as its job does.</summary>
    public static async Task<int> SettleAsync(GovernanceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DutySettlement>().RunAsync(Token);
    }

    private Guid NewId() => app.Services.GetRequiredService<IGuidGenerator>().Create();
}
