using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Governance.IntegrationTests.Complaints.TrackingCards;

/// <summary>A hall with two windows and somebody at each: one tells and takes the second visit, the other is the wrong one.</summary>
internal sealed class CardHall
{
    private const string Api = "/api/v1/tracking-cards";

    private static readonly DateOnly From = new(2019, 1, 1);

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private CardHall(ComplaintsHall hall) => Hall = hall;

    public ComplaintsHall Hall { get; }

    public required Guid Teller { get; init; }

    public required Guid Window { get; init; }

    public required string WindowName { get; init; }

    /// <summary>Stands at no window, and told the citizen.</summary>
    public required HttpClient Telling { get; init; }

    /// <summary>Stands at the window that cards name.</summary>
    public required HttpClient AtTheWindow { get; init; }

    /// <summary>Stands at another window.</summary>
    public required HttpClient Elsewhere { get; init; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<CardHall> OpenAsync(GovernanceApp app, string tenant)
    {
        var hall = await ComplaintsHall.MakeAsync(app, tenant);
        var (telling, right, wrong) = (Ids.Create(), Ids.Create(), Ids.Create());
        var mark = Ids.Create().ToString("N")[^6..];
        var (teller, window) = await app.InTenantAsync<HallsDbContext, (Guid, Guid)>(tenant, async db =>
        {
            var place = await db.Halls.SingleAsync(h => h.Code == hall.Hall, Token);
            var next = Governance.Halls.Domain.Book.Window.Open(
                Ids.Create(), place, new WindowFacts("卡区", $"{mark}甲", null, [WindowKind.General], hall.Department, "二楼北侧"), From);
            var other = Governance.Halls.Domain.Book.Window.Open(
                Ids.Create(), place, new WindowFacts("卡区", $"{mark}乙", null, [WindowKind.General], hall.Department, "二楼南侧"), From);
            var first = Join(1, "演示先告知", telling, null);
            db.AddRange(next, other, first, Join(2, "演示后来办", right, next.Id), Join(3, "演示别处", wrong, other.Id));
            await db.SaveChangesAsync(Token);
            return (first.Id, next.Id);

            StaffMember Join(int number, string name, Guid account, Guid? at)
            {
                var person = StaffMember.Join(Ids.Create(), place.TenantId, $"{mark}c{number}", new StaffFacts(name, null, hall.Department, place.Id, at), From);
                person.SignInAs(account, $"{mark}c{number}");
                return person;
            }
        });
        return new CardHall(hall)
        {
            Teller = teller,
            Window = window,
            WindowName = $"卡区{mark}甲",
            Telling = SignIn(telling),
            AtTheWindow = SignIn(right),
            Elsewhere = SignIn(wrong),
        };

        HttpClient SignIn(Guid account)
        {
            var visitor = app.NewVisitor();
            TestSignIn.SignIn(visitor, RoleNames.WindowClerk, tenant, account);
            return visitor;
        }
    }

    /// <summary>Sets the clock; a moment in China, such as <c>2021-09-01 09:30</c>.</summary>
    public void At(string moment) =>
        Hall.App.Time.AdjustTime(new DateTimeOffset(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    /// <summary>What a card is handed out with.</summary>
    public Dictionary<string, object?> Sheet(string validUntil, params string[] papers) => new()
    {
        ["hall"] = Hall.Hall,
        ["told"] = "演示：补齐后直接到窗口，不用再取号。",
        ["askOffice"] = "示例咨询台",
        ["askPhone"] = "0760-2000000",
        ["validUntil"] = validUntil,
        ["papers"] = papers.Select(p => new { name = p }).ToList(),
        ["item"] = Hall.Item,
        ["nextWindow"] = Window,
    };

    public Task<JsonElement> HandOutAsync(string validUntil, params string[] papers) => ComplaintsHall.PostAsync(Telling, Api, Sheet(validUntil, papers));

    public static Task<JsonElement> DoAsync(HttpClient who, JsonElement card, string verb, object body) =>
        ComplaintsHall.PostAsync(who, $"{Api}/{NumberOf(card)}/{verb}", body);

    public Task<JsonElement> GetAsync(JsonElement card) => Telling.GetFromJsonAsync<JsonElement>($"{Api}/{NumberOf(card)}", Token);

    /// <summary>Opens a card by what was typed or scanned, and reads where that leads.</summary>
    public static async Task<IHtmlDocument> OpenAsync(HttpClient who, string typed)
    {
        using var answer = await who.GetAsync($"/cards/open?code={Uri.EscapeDataString(typed)}", Token);
        return answer.Headers.Location is { } there ? await who.GetPageAsync(there.OriginalString) : await answer.ReadPageAsync();
    }

    /// <summary>With what code something is refused.</summary>
    public static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var response = await who.PostAsJsonAsync($"{Api}{path}", body, Token);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    /// <summary>What the program says of a code.</summary>
    public async Task<string> VerdictAsync(string code) =>
        (await ComplaintsHall.PostAsync(Hall.App.NewVisitor(), $"{Api}/check", new { code })).GetProperty("verdict").GetString()!;

    public static string NumberOf(JsonElement card) => card.GetProperty("number").GetString()!;

    public static string CodeOf(JsonElement card) => card.GetProperty("code").GetString()!;
}
