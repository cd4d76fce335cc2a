using System.Net;
using System.Text;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

public class CatalogueTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Typing_the_text_of_an_item_makes_a_new_version_and_keeps_the_old()
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);
        var client = program.As("provincial-administrator");
        using var preview = await client.SubmitAsync("/mandate/catalogue/edit/m4", new()
        {
            ["Input.Title"] = "演示标题",
            ["Input.OriginalText"] = "演示原文",
            ["Input.Source"] = "演示来源",
            ["Input.Verified"] = "true",
        });
        preview.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await preview.ReadPageAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("演示原文");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form[action*='handler=Save']")!;
        var values = PageClient.ValuesOf(form);
        values["Note"] = "演示说明";

        using var saved = await client.PostAsync("/mandate/catalogue/edit?handler=Save", new FormUrlEncodedContent(values), Token);

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CurrentAsync(program)).Mark.Number.ShouldBe(2);
        (await CurrentAsync(program)).Catalogue.FindItem("m4")!.Value.Item.OriginalText.ShouldBe("演示原文");
        (await client.GetPageAsync("/mandate/catalogue/1")).QuerySelector("#m4")!.TextContent.ShouldContain("原文待录入");
        (await program.ReportAsync("2026-11-23")).Catalogue.Number.ShouldBe(2);

        using var late = await client.PostAsync("/mandate/catalogue/edit?handler=Save", new FormUrlEncodedContent(values), Token);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_item_is_not_verified_without_its_words_and_their_source()
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);

        using var response = await program.As("provincial-administrator").SubmitAsync("/mandate/catalogue/edit/m4", new() { ["Input.Verified"] = "true" });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadPageAsync()).QuerySelectorAll("#error-summary li").Length.ShouldBe(3);
        (await CurrentAsync(program)).Mark.Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_with_mistakes_is_answered_with_their_lines()
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);
        var client = program.As("provincial-administrator");
        var page = await client.GetPageAsync("/mandate/catalogue/edit");
        var token = page.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent("{\n\"documents\": [\n{}\n]}"u8.ToArray()), "Upload", "catalogue.json" },
        };

        using var response = await client.PostAsync("/mandate/catalogue/edit?handler=Check", body, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadPageAsync()).QuerySelector("#error-summary")!.TextContent.ShouldContain("第 3 行");
    }

    [Fact]
    public async Task A_shorter_window_in_the_rule_moves_the_standings()
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);
        var hall = await program.HallAsync("370102-01");
        await program.TellAsync(new Governance.Halls.Contracts.MechanismActivityEto(
            hall, "complaint-window", "case-answered", [new(new DateOnly(2026, 8, 1), 1)], Simulated: false));
        (await program.StandingAsync("370102-01", "m7-complaint-window", "2026-11-23")).Step.ShouldBe(Governance.Reporting.Domain.Ladder.EvidenceStep.Alive);
        var text = CanonicalJson.Text((await CurrentAsync(program)).Catalogue).Replace("\"aliveWindowMonths\":6", "\"aliveWindowMonths\":2", StringComparison.Ordinal);

        using var response = await program.As("provincial-administrator").PostAsync(
            "/api/v1/mandate/catalogue/versions?baseNumber=1", new StringContent(text, Encoding.UTF8, "application/json"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        await program.App.DispatchAsync();

        (await program.StandingAsync("370102-01", "m7-complaint-window", "2026-11-23")).Step.ShouldBe(Governance.Reporting.Domain.Ladder.EvidenceStep.None);
        (await program.StandingAsync("370102-01", "m7-complaint-window", "2026-09-30")).Step.ShouldBe(Governance.Reporting.Domain.Ladder.EvidenceStep.Alive);
    }

    [Fact]
    public async Task A_changed_pack_is_taken_in_unless_the_catalogue_was_made_on_a_page()
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);
        var changed = await ChangedAsync(program, "演示一");
        await TakeAsync(program, changed);
        (await CurrentAsync(program)).Mark.Number.ShouldBe(2);
        await TakeAsync(program, changed);
        (await CurrentAsync(program)).Mark.Number.ShouldBe(2);

        var typed = await ChangedAsync(program, "演示二");
        await program.App.InTenantAsync<CatalogueAdminAppService, int>(null, a => a.SaveAsync(typed, 2, CatalogueOrigin.Page, null, Token));
        await TakeAsync(program, await ChangedAsync(program, "演示三"));

        (await CurrentAsync(program)).Mark.Number.ShouldBe(3);
        (await program.App.InTenantAsync<CatalogueAdminAppService, CatalogueDraft?>(null, a => a.OfferAsync(Token))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/mandate/catalogue/edit")]
    [InlineData("/mandate/catalogue/edit/m4")]
    public async Task Only_the_provincial_administrator_edits(string path)
    {
        await using var program = await ReportingProgram.StartAsync(DatabaseKind.Sqlite);

        (await program.As("auditor").GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<LoadedCatalogue> CurrentAsync(ReportingProgram program) =>
        program.App.InTenantAsync<CatalogueReader, LoadedCatalogue>(null, r => r.CurrentAsync(Token));

    private static async Task<MandateCatalogue> ChangedAsync(ReportingProgram program, string title)
    {
        var current = (await CurrentAsync(program)).Catalogue;
        return current.With(current.FindItem("m4")!.Value.Item with { Title = title });
    }

    private static Task TakeAsync(ReportingProgram program, MandateCatalogue pack) =>
        program.App.InTenantAsync<CatalogueWriter, bool>(null, async w =>
        {
            await w.TakeFromPackAsync(pack, Token);
            return true;
        });
}
