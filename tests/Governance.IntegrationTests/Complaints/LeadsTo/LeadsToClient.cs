using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.LeadsTo;

/// <summary>What a closed case leads to: somebody is dealt with, something is changed.</summary>
internal static class LeadsToClient
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Guid NewId() => Ids.Create();

    /// <summary>Registers a case, answers and closes it.</summary>
    public static async Task<JsonElement> ClosedAsync(ComplaintsHall hall, object? more = null)
    {
        var registered = await hall.RegisterAsync(more ?? new { causes = new[] { "process" }, item = hall.Item });
        await CloseAsync(hall, registered.GetProperty("number").GetString()!);
        return registered;
    }

    public static async Task CloseAsync(ComplaintsHall hall, string number)
    {
        await hall.DoAsync(hall.Clerk, number, "accept", new { });
        await hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "演示：已说明。" });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
    }

    /// <summary>Somebody new in the hall's book, with an account.</summary>
    public static async Task<(Guid Staff, HttpClient Visitor)> JoinAsync(ComplaintsHall hall, string name, string role = RoleNames.WindowClerk)
    {
        var account = Ids.Create();
        var staff = await hall.App.InTenantAsync<HallsDbContext, Guid>(hall.Tenant, async db =>
        {
            var at = await db.Halls.SingleAsync(h => h.Code == hall.Hall, Token);
            var number = Ids.Create().ToString("N")[^8..];
            var person = StaffMember.Join(Ids.Create(), at.TenantId, number, new StaffFacts(name, null, null, at.Id, null), new DateOnly(2019, 1, 1));
            person.SignInAs(account, number);
            db.Add(person);
            await db.SaveChangesAsync(Token);
            return person.Id;
        });
        return (staff, SignIn(hall.App, role, hall.Tenant, account));
    }

    public static HttpClient SignIn(GovernanceApp app, string role, string? tenant, Guid? account = null)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant, account);
        return visitor;
    }

    public static Task<JsonElement> GetAsync(HttpClient who, string path) => who.GetFromJsonAsync<JsonElement>($"/api/v1{path}", Token);

    public static Task<JsonElement> PostAsync(HttpClient who, string path, object body) => ComplaintsHall.PostAsync(who, $"/api/v1{path}", body);

    /// <summary>Tries something and says with what code it was refused.</summary>
    public static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync($"/api/v1{path}", body, Token);
        response.IsSuccessStatusCode.ShouldBeFalse($"{path} should have been refused");
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    public static async Task<int> StatusAsync(HttpClient who, string path)
    {
        using var response = await who.GetAsync(path, Token);
        return (int)response.StatusCode;
    }

    public static async Task<int> StatusAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync($"/api/v1{path}", body, Token);
        return (int)response.StatusCode;
    }

    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    public static int Number(this JsonElement element, string property) => element.GetProperty(property).GetInt32();

    /// <summary>Sets the clock to a moment in China.</summary>
    public static void At(ComplaintsHall hall, string moment) =>
        hall.App.Time.AdjustTime(new DateTimeOffset(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    public static async Task<string> MainAsync(HttpClient who, string path) => (await who.GetPageAsync(path)).QuerySelector("main")!.TextContent;
}
