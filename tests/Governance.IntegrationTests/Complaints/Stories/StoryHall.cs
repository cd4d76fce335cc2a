using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Time;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>A hall on the days of its story: the clock is set before each step, and time does its own work.</summary>
internal sealed class StoryHall
{
    private StoryHall(ComplaintsHall hall) => Hall = hall;

    public ComplaintsHall Hall { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => Hall.App;

    public static async Task<StoryHall> OpenAsync(GovernanceApp app, string tenant) => new(await ComplaintsHall.MakeAsync(app, tenant));

    /// <summary>Sets the clock, and marks what has become due until then.</summary>
    /// <param name="moment">In China, such as <c>2020-08-31 09:30</c>.</param>
    public async Task AtAsync(string moment)
    {
        App.Time.AdjustTime(new DateTimeOffset(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));
        await DueCases.SweepAsync(App, Token);
    }

    public async Task DoAsync(HttpClient who, string number, string verb, object body) => await Hall.DoAsync(who, number, verb, body);

    /// <summary>What was entered, in order.</summary>
    public async Task<string> CourseAsync(string number) => string.Join(
        ' ', (await Hall.GetAsync(number)).GetProperty("course").EnumerateArray().Select(e => e.GetProperty("change").GetString()));

    /// <summary>The day on which a stage is due.</summary>
    public async Task<string> DueOnAsync(string number, string stage) => (await Hall.GetAsync(number)).GetProperty("deadlines")
        .EnumerateArray().Last(d => d.GetProperty("stage").GetString() == stage).GetProperty("dueOn").GetString()!;

    /// <summary>What the citizen reads on the page of his code.</summary>
    public async Task<string> CitizenReadsAsync(JsonElement registered) =>
        (await App.NewVisitor().GetPageAsync($"/t/{CitizenClient.TicketOf(registered)}")).QuerySelector("main")!.TextContent;

    /// <summary>The citizen's own words and marks.</summary>
    public Task CitizenSendsAsync(JsonElement registered, string what, Dictionary<string, string> fields) =>
        CitizenClient.SendAsync(App.NewVisitor(), $"/t/{CitizenClient.TicketOf(registered)}/{what}", fields);

    /// <summary>The line of the case in the 受理台账 of a month.</summary>
    public async Task<JsonElement> RegisterLineAsync(string number, string month) => (await Hall.Leader.GetFromJsonAsync<JsonElement>(
        $"/api/v1/complaints/books/register?hall={Hall.Hall}&month={month}", Token)).GetProperty("lines")
        .EnumerateArray().Single(l => l.GetProperty("number").GetString() == number);

    /// <summary>What the 工作记录本 says of the case on a day.</summary>
    public async Task<IReadOnlyList<string>> RecordAsync(string number, string day) => [.. (await Hall.Leader.GetFromJsonAsync<JsonElement>(
        $"/api/v1/complaints/books/record?hall={Hall.Hall}&day={day}", Token)).GetProperty("lines")
        .EnumerateArray().Where(l => l.GetProperty("number").GetString() == number).Select(l => l.GetProperty("change").GetString()!)];

    /// <summary>Who was asked first, and who held it how long, in minutes.</summary>
    public Task<(Guid? First, IReadOnlyList<(Guid? Department, double Minutes)> Held)> HoldingsAsync(string number) =>
        App.InTenantAsync<ComplaintsDbContext, (Guid?, IReadOnlyList<(Guid?, double)>)>(Hall.Tenant, async db =>
        {
            var complaint = await db.Cases.SingleAsync(c => c.Number == number, Token);
            var held = await db.Holdings.Where(h => h.CaseId == complaint.Id).OrderBy(h => h.Ordinal).ToListAsync(Token);
            return (complaint.FirstDepartmentId, [.. held.Select(h => (h.DepartmentId, (h.To - h.From).TotalMinutes))]);
        });

    /// <summary>Seals what is written, and reckons the tenant's ledger again.</summary>
    public async Task LedgerHoldsAsync()
    {
        await App.Services.GetRequiredService<LedgerSealing>().SealAsync(Token);
        var finding = await App.Services.GetRequiredService<ILedgerVerification>().VerifyAsync(Token).SingleAsync(f => f.TenantCode == Hall.Tenant, Token);
        finding.FirstBad.ShouldBeNull();
        finding.Seals.ShouldBeGreaterThan(0);
    }
}
