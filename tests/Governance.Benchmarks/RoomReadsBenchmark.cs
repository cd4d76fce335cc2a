using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks;

/// <summary>Lists, figures and one of each kind in the rooms of the tenant that has the most, beside raw SQL on the same rows.</summary>
internal static class RoomReadsBenchmark
{
    private const int Runs = 200;
    private const int WarmUp = 20;
    private const int Rows = 51;
    private const string Bar = "p95 < 50 ms";

    public static async Task RunAsync(ResultTable table, string name, WebApplication app, HttpClient client, StoredRoom room)
    {
        using var _ = app.Services.GetRequiredService<ICurrentTenant>().Change(room.Place.TenantId);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        await db.Database.OpenConnectionAsync();
        foreach (var (list, floor, pages) in await RoomsAsync(db))
        {
            var raw = await FloorAsync(db, floor);
            table.Add($"floor: the rows of {list} by raw SQL", name, raw, "");
            foreach (var page in pages.Prepend(list))
            {
                var bytes = 0L;
                var timings = await Timings.OfAsync(WarmUp, Runs, async () =>
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, page.Path);
                    request.Headers.Add(AsHallManager.Header, room.Place.Tenant);
                    using var response = await client.SendAsync(request);
                    response.EnsureSuccessStatusCode();
                    bytes = (await response.Content.ReadAsByteArrayAsync()).LongLength;
                });
                table.Add($"GET {page}", name, timings, Bar, string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} kB{(page == list ? $"; {timings.Median / raw.Median:0.0} × floor" : "")}"));
            }
        }
    }

    private static async Task<IReadOnlyList<(Page List, IQueryable<object> Floor, Page[] Pages)>> RoomsAsync(ComplaintsDbContext db)
    {
        var refusal = await db.Refusals.Where(r => r.State == RefusalState.Approved).OrderBy(r => r.ReportedAt).Select(r => r.Number).FirstAsync();
        var card = await db.TrackingCards.Where(c => c.State == TrackingCardState.Done).OrderBy(c => c.IssuedAt).Select(c => c.Number).FirstAsync();
        var help = await db.Assistance.Where(a => a.State == AssistanceState.Done).OrderBy(a => a.RequestedAt).Select(a => a.Number).FirstAsync();
        var session = await db.Mediations.Where(m => m.State == MediationState.Concluded).OrderBy(m => m.ListedAt).Select(m => m.Number).FirstAsync();
        var outcome = await db.StaffOutcomes.Where(o => o.State == StaffOutcomeState.Decided).OrderBy(o => o.StandsSince).Select(o => o.Number).FirstAsync();
        var improvement = await db.Improvements.Where(i => i.State == ImprovementState.Checked).OrderBy(i => i.SortAt).Select(i => i.Number).FirstAsync();
        return
        [
            (new("/refusals?list=Approved"), db.Refusals.Where(r => r.State == RefusalState.Approved).OrderByDescending(r => r.ReportedAt),
                [new("/refusals"), new("/refusals?list=Replies"), new($"/refusals/{refusal}", "/refusals/{refusal}"), new("/refusals/figures")]),
            (new("/cards"), db.TrackingCards.Where(c => c.State == TrackingCardState.Open).OrderByDescending(c => c.IssuedAt),
                [new($"/cards/{card}", "/cards/{card}"), new("/cards/violations"), new("/cards/figures")]),
            (new("/assistance?list=Done"), db.Assistance.Where(a => a.DoneAt != null).OrderBy(a => a.DoneAt),
                [new("/assistance"), new($"/assistance/{help}", "/assistance/{help}"), new("/assistance/helpers")]),
            (new("/mediation?list=Concluded"), db.Mediations.Where(m => m.State == MediationState.Concluded).OrderByDescending(m => m.ListedAt),
                [new("/mediation"), new($"/mediation/{session}", "/mediation/{session}"), new("/complaints/passing"), new("/complaints/passing/cases")]),
            (new("/outcomes?state=Decided"), db.StaffOutcomes.Where(o => o.State == StaffOutcomeState.Decided).OrderByDescending(o => o.StandsSince),
                [new("/outcomes"), new($"/outcomes/{outcome}", "/outcomes/{outcome}, with the look that is kept"), new("/outcomes/figures")]),
            (new("/improvements?list=Checked"), db.Improvements.Where(i => i.State == ImprovementState.Checked).OrderByDescending(i => i.SortAt),
                [new("/improvements"), new($"/improvements/{improvement}", "/improvements/{improvement}")]),
        ];
    }

    private static Task<Timings> FloorAsync(ComplaintsDbContext db, IQueryable<object> rows)
    {
        // The same command again and again, read as plainly as can be.
        var command = rows.Take(Rows).CreateDbCommand();
        return Timings.OfAsync(WarmUp, Runs, async () =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
            }
        });
    }

    private sealed record Page(string Path, string? Called = null)
    {
        public override string ToString() => Called ?? Path;
    }
}
