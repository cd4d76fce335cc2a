using System.Net;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls.Staff;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Items;

public abstract class ItemDataTests(DatabaseKind kind)
{
    private const string Tenant = "370783";
    private const string Path = "/api/v1/items";

    [Fact]
    public async Task A_guide_is_read_as_it_stood_on_each_day()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager);
        var (first, second) = (await app.WindowAsync(Tenant, "911"), await app.WindowAsync(Tenant, "912"));
        var opened = await manager.PostJsonAsync(Path, Guide([first], fee: 10.5m, code: "YS-911", from: "2026-02-02"));
        var id = opened["item"]!["id"].Text();

        var change = Guide([second], fee: 0);
        (change["promisedWorkingDays"], change["changeFrom"], change["correction"], change["revision"]) = (0, "2026-11-02", false, 1);
        await manager.PutJsonAsync($"{Path}/{id}", change);

        var before = (await manager.GetJsonAsync($"{Path}/{id}?asOf=2026-11-01"))["item"]!;
        before["feeYuan"]!.GetValue<decimal>().ShouldBe(10.5m);
        before["promisedWorkingDays"]!.GetValue<int>().ShouldBe(5);
        before["windowIds"]!.AsArray().ShouldHaveSingleItem()!.Text().ShouldBe(first.ToString());
        before["papers"]!.AsArray().ShouldHaveSingleItem()!["form"].Text().ShouldBe("OriginalAndCopy");
        var today = (await manager.GetJsonAsync($"{Path}/{id}"))["item"]!;
        today["feeYuan"]!.GetValue<decimal>().ShouldBe(0);
        today["windowIds"]!.AsArray().ShouldHaveSingleItem()!.Text().ShouldBe(second.ToString());
        var past = (await manager.GetJsonAsync($"{Path}/{id}/history")).AsArray().ShouldHaveSingleItem()!;
        past["until"].Text().ShouldBe("2026-11-02");
        (await manager.PutJsonAsync($"{Path}/{id}", change, HttpStatusCode.Conflict))["code"].Text().ShouldBe(HallErrorCodes.ChangedMeanwhile);
    }

    [Fact]
    public async Task A_hall_s_list_holds_what_can_be_done_at_its_windows_and_goes_on_by_code()
    {
        await using var app = await StartAsync();
        using var manager = As(app, RoleNames.HallManager);
        var window = await app.WindowAsync(Tenant, "913");
        var department = await app.DepartmentAsync(Tenant, "D913", "演示局");
        foreach (var code in new[] { "LS-1", "LS-2", "LS-3" })
        {
            await manager.PostJsonAsync(Path, Guide([window], 0, code));
        }

        var elsewhere = Guide([], 0, "LS-4");
        elsewhere["departmentId"] = department;
        await manager.PostJsonAsync(Path, elsewhere);
        var ended = Guide([window], 0, "LS-5", from: "2026-02-02");
        ended["to"] = "2026-11-20";
        await manager.PostJsonAsync(Path, ended);

        (await CodesAsync(manager, $"?hall={Tenant}-01&q=LS-&take=2")).ShouldBe("LS-1 LS-2 > LS-2");
        (await CodesAsync(manager, $"?hall={Tenant}-01&q=LS-&take=2&after=LS-2")).ShouldBe("LS-3 > ");
        (await CodesAsync(manager, "?q=LS-")).ShouldBe("LS-1 LS-2 LS-3 LS-4 > ");
        (await CodesAsync(manager, $"?department={department}")).ShouldBe("LS-4 > ");
        (await CodesAsync(manager, "?q=LS-&ended=true")).ShouldBe("LS-5 > ");
        (await manager.PostJsonAsync(Path, Guide([window], 0, "LS-1"), HttpStatusCode.BadRequest))["code"].Text().ShouldBe(ItemErrorCodes.CodeTaken);
    }

    private static async Task<string> CodesAsync(HttpClient client, string query)
    {
        var page = await client.GetJsonAsync(Path + query);
        return $"{string.Join(' ', page["items"]!.AsArray().Select(i => i!["code"].Text()))} > {page["next"]?.GetValue<string>()}";
    }

    private static JsonObject Guide(Guid[] windows, decimal fee, string? code = null, string? from = null) => new()
    {
        ["code"] = code,
        ["name"] = "演示事项",
        ["windowIds"] = new JsonArray([.. windows.Select(w => JsonValue.Create(w))]),
        ["conditions"] = "年满十八周岁",
        ["papers"] = new JsonArray(new JsonObject { ["name"] = "身份证", ["copies"] = 1, ["form"] = "OriginalAndCopy" }),
        ["promisedWorkingDays"] = 5,
        ["statutoryWorkingDays"] = 20,
        ["feeYuan"] = fee,
        ["feeBasis"] = "演示价费〔2026〕1号",
        ["from"] = from,
    };

    private static HttpClient As(GovernanceApp app, string role)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, Tenant);
        return visitor;
    }

    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(kind, new AppSettings { Configure = TestSignIn.Configure });
}

public sealed class ItemDataOnSqliteTests() : ItemDataTests(DatabaseKind.Sqlite);

public sealed class ItemDataOnMariaDbTests() : ItemDataTests(DatabaseKind.MariaDb);
