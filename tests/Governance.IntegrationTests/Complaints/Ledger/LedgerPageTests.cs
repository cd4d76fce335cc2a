using System.Net;
using Governance.Complaints.Application.Ledger;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Ledger;

/// <summary>The ledger's page, the check of a receipt, and what the province keeps.</summary>
public sealed class LedgerPageTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receipt_is_found_in_the_ledger_and_its_seal_is_kept_by_the_province()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var registered = await hall.RegisterAsync();
        var (number, hash) = (registered.GetProperty("number").GetString()!, registered.GetProperty("ledgerHash").GetString()!);

        (await StatusAsync(hall, number, hash)).ShouldContain("还没有封");
        var sealing = fixture.App.Services.GetRequiredService<LedgerSealing>();
        (await sealing.SealAsync(Token)).ShouldBe(1);
        (await sealing.SealAsync(Token)).ShouldBe(0);
        (await StatusAsync(hall, number.ToLowerInvariant(), $" {hash[..32]} {hash[32..].ToUpperInvariant()}")).ShouldSatisfyAllConditions(
            s => s.ShouldContain("第 1 条，登记"), s => s.ShouldContain("第 1 个封条"));
        (await StatusAsync(hall, number, new string('0', 64))).ShouldContain("台账里没有这一条");
        (await StatusAsync(hall, "000000", hash)).ShouldContain("台账里没有这一条");
        var mistyped = await hall.Leader.GetPageAsync($"/complaints/ledger?number={number}&hash=abc");
        mistyped.QuerySelector("main")!.TextContent.ShouldContain("存证码是 64 位数字和字母");
        mistyped.QuerySelector("tbody")!.TextContent.ShouldContain(number);

        var witnessing = fixture.App.Services.GetRequiredService<LedgerWitnessing>();
        (await witnessing.TellAsync(Token)).ShouldBe(1);
        (await witnessing.TellAsync(Token)).ShouldBe(0);
        await fixture.App.DispatchAsync();
        using var province = fixture.App.NewVisitor();
        TestSignIn.SignIn(province, RoleNames.ProvincialAdministrator, null);
        var head = (await hall.Leader.GetPageAsync("/complaints/ledger")).QuerySelector("code.hash")!.TextContent;
        (await province.GetPageAsync("/ledger-heads")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(head[..16]);
        using var other = fixture.App.NewVisitor();
        TestSignIn.SignIn(other, RoleNames.HallManager, "370785");
        (await other.GetPageAsync("/ledger-heads")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await other.GetAsync($"/api/v1/complaints/ledger/proof?number={number}&hash={hash}", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetStringAsync($"/api/v1/complaints/ledger/proof?number={number}&hash={hash}", Token)).ShouldContain("\"found\":false");
    }

    private static async Task<string> StatusAsync(ComplaintsHall hall, string number, string hash) =>
        (await hall.Leader.GetPageAsync($"/complaints/ledger?number={number}&hash={Uri.EscapeDataString(hash)}")).QuerySelector("[role=status]")!.TextContent;
}
