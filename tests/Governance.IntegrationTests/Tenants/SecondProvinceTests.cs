using System.Net;
using System.Text.RegularExpressions;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Tenants;

/// <summary>Another province is data: nothing of the first one shows.</summary>
public abstract partial class SecondProvinceTests(DatabaseKind kind)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guangdong_starts_from_its_pack_alone_and_says_what_it_has()
    {
        await using var app = await StartAsync("guangdong");
        var pack = app.Services.GetRequiredService<IPackHalls>();
        using var province = As(app, RoleNames.ProvincialAdministrator, null);

        var mandate = (await province.GetPageAsync("/mandate")).QuerySelector("main")!.TextContent;
        mandate.ShouldContain("还没有录入任何要求");
        var catalogue = (await province.GetPageAsync("/mandate/catalogue")).QuerySelector("main")!.TextContent;
        catalogue.ShouldContain("目录共 0 条");
        using var zhongshan = As(app, RoleNames.HallManager, "442000");
        var list = await zhongshan.GetPageAsync("/halls");
        var halls = pack.All.Where(h => h.Code.StartsWith("442000", StringComparison.Ordinal)).ToList();
        halls.Count.ShouldBeGreaterThan(20);
        list.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")).ShouldBe(halls.Select(h => $"/halls/{h.Code}"), ignoreOrder: true);
        (await zhongshan.GetPageAsync("/halls/442000-01")).QuerySelector("main")!.TextContent.ShouldContain("办不成事");
    }

    [Theory]
    [InlineData("guangdong", "442000", "441402")]
    [InlineData("shandong", "370700", "370783")]
    public async Task Each_page_of_the_report_opens_and_names_its_own_province_only(string province, string city, string county)
    {
        await using var app = await StartAsync(province);
        var code = app.Services.GetRequiredService<IUnitDirectory>().Province.Code;
        using var visitor = As(app, RoleNames.ProvincialAdministrator, null);
        string[] paths =
        [
            "/mandate", "/mandate?asOf=2019-10-31", $"/mandate/{city}", $"/mandate/{county}", $"/mandate/halls/{county}-01", "/mandate/catalogue",
            "/mandate/catalogue/1", "/mandate/catalogue/edit", "/mandate/reports", "/mandate/data-quality", "/mandate/freeze",
            "/mandate/report.json", "/api/v1/mandate/report", "/api/v1/mandate/catalogue",
        ];

        foreach (var culture in new[] { "zh-Hans", "en" })
        {
            await visitor.GetAsync($"/display/language?culture={culture}", Token);
            foreach (var path in paths)
            {
                using var answer = await visitor.GetAsync(path, Token);
                if (path.EndsWith("/catalogue/1", StringComparison.Ordinal) && code == "440000")
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
                    continue;
                }

                answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
                var text = await answer.Content.ReadAsStringAsync(Token);
                (code == "440000" ? OfShandong() : OfGuangdong()).Matches(text).Select(m => m.Value).ShouldBeEmpty($"{province} {path} {culture}");
            }
        }
    }

    private static HttpClient As(GovernanceApp app, string role, string? tenant)
    {
        var visitor = app.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }

    private Task<GovernanceApp> StartAsync(string province) => GovernanceApp.StartAsync(kind, new AppSettings
    {
        Arguments = [$"--Governance:Province={province}"],
        Configure = TestSignIn.ConfigureWithRealGrants,
    });

    [GeneratedRegex("山东|鲁政|149号|寿光|潍坊|济南|Shandong|37\\d{4}-|吐槽找茬", RegexOptions.IgnoreCase)]
    private static partial Regex OfShandong();

    [GeneratedRegex("广东|中山市|梅州|Guangdong|44\\d{4}-|办不成事", RegexOptions.IgnoreCase)]
    private static partial Regex OfGuangdong();
}

public sealed class SecondProvinceOnSqliteTests() : SecondProvinceTests(DatabaseKind.Sqlite);

public sealed class SecondProvinceOnMariaDbTests() : SecondProvinceTests(DatabaseKind.MariaDb);
