using System.Net.Http.Json;
using System.Text.Json;
using Governance.Halls.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Web;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Assistance;

/// <summary>What the people of a hall do with help orders, over HTTP.</summary>
internal sealed class HelpDesk(ComplaintsHall hall)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ComplaintsHall Hall => hall;

    /// <summary>Asks for help at the window, for somebody made up, and says what was answered.</summary>
    public Task<JsonElement> AskAsync(object? more = null, HttpClient? who = null) => ComplaintsHall.PostAsync(who ?? hall.Clerk, "/api/v1/assistance", BodyOf(more));

    public Dictionary<string, object?> BodyOf(object? more)
    {
        var body = new Dictionary<string, object?>
        {
            ["hall"] = hall.Hall,
            ["visit"] = "InHall",
            ["reason"] = "Old",
            ["text"] = "演示：不会填表。",
            ["person"] = new { name = "演示老人甲", phone = "13800001111" },
        };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            body[property.Name] = property.GetValue(more);
        }

        return body;
    }

    /// <summary>The one of the hall's own people who is called so.</summary>
    public Task<Guid> HelperAsync(string name) => hall.App.InTenantAsync<HallsDbContext, Guid>(
        hall.Tenant, db => db.Staff.Where(s => s.Name == name && s.WorkNumber.StartsWith(hall.Mark)).Select(s => s.Id).SingleAsync(Token));

    public Task<JsonElement> DoAsync(HttpClient who, string number, string verb, object body) =>
        ComplaintsHall.PostAsync(who, $"/api/v1/assistance/{number}/{verb}", body);

    /// <summary>Sends what must be refused, and says with what code.</summary>
    public static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync($"/api/v1/assistance{path}", body, Token);
        ((int)response.StatusCode).ShouldBeInRange(400, 499, path);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    public Task<JsonElement> GetAsync(string number, HttpClient? who = null) =>
        (who ?? hall.Clerk).GetFromJsonAsync<JsonElement>($"/api/v1/assistance/{number}", Token);

    public async Task<string> CourseAsync(string number) =>
        string.Join(' ', (await GetAsync(number)).GetProperty("course").EnumerateArray().Select(e => e.GetProperty("change").GetString()));

    /// <summary>How much is in a list.</summary>
    public async Task<int> CountAsync(string list, HttpClient? who = null) => (await (who ?? hall.Clerk).GetFromJsonAsync<JsonElement>("/api/v1/assistance/counts", Token))
        .EnumerateArray().Single(c => c.GetProperty("list").GetString() == list).GetProperty("count").GetInt32();

    /// <summary>What the citizen reads on the page of his code.</summary>
    public async Task<string> CitizenReadsAsync(JsonElement asked) =>
        (await hall.App.NewVisitor().GetPageAsync($"/a/{CitizenClient.TicketOf(asked)}")).QuerySelector("main")!.TextContent;

    public Task CitizenSendsAsync(JsonElement asked, string what, Dictionary<string, string> fields) =>
        CitizenClient.SendAsync(hall.App.NewVisitor(), $"/a/{CitizenClient.TicketOf(asked)}/{what}", fields);

    /// <summary>How often 帮办代办 of the hall was at work, by day, as the mandate report counts it.</summary>
    public async Task<IReadOnlyList<(DateOnly Day, int Count)>> LivenessAsync()
    {
        while (await hall.App.DispatchAsync() > 0)
        {
        }

        return await hall.App.InTenantAsync<ReportingDbContext, IReadOnlyList<(DateOnly, int)>>(null, async db =>
        {
            var code = hall.Hall;
            var id = await db.Halls.Where(h => h.Code == code).Select(h => h.Id).SingleAsync(Token);
            var rows = await db.Activity.Where(a => a.HallId == id && a.Mechanism == "assisted-service" && a.Signal == "assisted-order-done")
                .OrderBy(a => a.Day).ToListAsync(Token);
            return [.. rows.Select(a => (a.Day, a.Count))];
        });
    }
}
