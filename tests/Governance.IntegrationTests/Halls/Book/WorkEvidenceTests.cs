using System.Net;
using System.Net.Http.Json;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Reporting;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

/// <summary>What the work itself shows becomes evidence in one step, and the report rises by it.</summary>
public sealed class WorkEvidenceTests(ReportingFixture fixture) : IClassFixture<ReportingFixture>
{
    private const string Requirement = "m7-complaint-window";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_opened_window_declares_the_mechanism_and_its_photo_documents_it()
    {
        const string hall = "370784-01";
        var manager = Manager("370784");
        (await StepAsync(hall)).ShouldBe(EvidenceStep.None);
        var window = await manager.OpenWindowAsync(hall, "8", "Complaint");
        var page = await manager.GetPageAsync($"/halls/windows/{window}/evidence");
        page.QuerySelector("input[name='Input.Mechanism'][checked]")!.GetAttribute("value").ShouldBe(MechanismCodes.ComplaintWindow);

        (await manager.SendAsync($"/halls/windows/{window}/evidence", [])).ShouldBe($"/halls/{hall}#complaint-window");
        (await StepAsync(hall)).ShouldBe(EvidenceStep.Declared);
        (await manager.GetPageAsync($"/halls/{hall}")).QuerySelector("#complaint-window")!.TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("A区 8 号窗口"), t => t.ShouldContain("2019-10-20"));

        using var again = await manager.SubmitAsync($"/halls/windows/{window}/evidence", []);
        var told = await again.ReadPageAsync();
        told.QuerySelector(".error-summary")!.TextContent.ShouldContain("已经申报过");
        told.QuerySelector($"main form a[href='/halls/windows/{window}/photo/new']").ShouldNotBeNull();

        using var photo = await manager.PutAsJsonAsync(
            $"/api/v1/windows/{window}/photo", new { file = new { name = "窗口.jpg", content = BookClient.Jpeg }, takenOn = "2026-11-20" }, Token);
        photo.StatusCode.ShouldBe(HttpStatusCode.OK, await photo.Content.ReadAsStringAsync(Token));
        await manager.SendAsync($"/halls/windows/{window}/evidence", []);
        (await StepAsync(hall)).ShouldBe(EvidenceStep.Documented);

        (await manager.RefusedAsync(HttpMethod.Post, $"/api/v1/windows/{window}/evidence", new { mechanism = MechanismCodes.ComplaintWindow }))
            .ShouldBe((HttpStatusCode.Conflict, HallBookErrorCodes.AlreadyEvidence));
    }

    [Fact]
    public async Task A_notice_documents_the_mechanism_on_its_own_day_with_its_file()
    {
        const string hall = "370785-01";
        var manager = Manager("370785");
        var notice = await manager.PublishAsync(hall, "关于设立演示窗口的公告", "2019-10-25");

        var made = await manager.CreateAsync($"/api/v1/notices/{notice}/evidence", new { mechanism = MechanismCodes.ComplaintWindow });

        var evidence = made.GetProperty("evidence");
        evidence.GetProperty("kind").GetString().ShouldBe("Notice");
        evidence.GetProperty("datedOn").GetProperty("day").GetString().ShouldBe("2019-10-25");
        evidence.GetProperty("fileName").GetString().ShouldBe("公告.pdf");
        evidence.GetProperty("source").GetString()!.ShouldContain("关于设立演示窗口的公告");
        (await manager.GetByteArrayAsync($"/halls/evidence/{evidence.GetProperty("id").GetString()}/file", Token)).ShouldBe("%PDF-1.4\n%%EOF"u8.ToArray());
        (await StepAsync(hall)).ShouldBe(EvidenceStep.Documented);
        (await manager.RefusedAsync(HttpMethod.Post, $"/api/v1/notices/{notice}/evidence", new { mechanism = MechanismCodes.ComplaintWindow }))
            .ShouldBe((HttpStatusCode.Conflict, HallBookErrorCodes.AlreadyEvidence));
        await manager.CreateAsync($"/api/v1/notices/{notice}/evidence", new { mechanism = MechanismCodes.NoVeto });
    }

    [Fact]
    public async Task What_has_not_begun_is_no_evidence()
    {
        var manager = Manager("370786");
        var notice = await manager.PublishAsync("370786-01", "以后公布的演示公告", "2026-12-01");

        using var answer = await manager.SubmitAsync(
            $"/halls/notices/{notice}/evidence", new() { ["Input.Mechanism"] = MechanismCodes.ComplaintWindow });

        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("2026-12-01 起才有");
        (await StepAsync("370786-01")).ShouldBe(EvidenceStep.None);
    }

    [Fact]
    public async Task A_mechanism_must_be_chosen_and_known()
    {
        var manager = Manager("370781");
        var notice = await manager.PublishAsync("370781-01", "演示公告", "2026-11-01");

        using var answer = await manager.SubmitAsync($"/halls/notices/{notice}/evidence", []);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Mechanism']")!.TextContent.ShouldContain("请选一项机制");
        (await manager.RefusedAsync(HttpMethod.Post, $"/api/v1/notices/{notice}/evidence", new { mechanism = "brass-band" }))
            .ShouldBe((HttpStatusCode.BadRequest, HallErrorCodes.MechanismUnknown));
    }

    [Theory]
    [InlineData(RoleNames.WindowClerk, "370782", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.HallManager, "370902", HttpStatusCode.NotFound)]
    public async Task Evidence_is_taken_by_the_halls_own_manager_only(string role, string tenant, HttpStatusCode status)
    {
        var manager = Manager("370782");
        var notice = await manager.PublishAsync("370782-01", "演示公告", "2026-11-01");
        var other = fixture.Program.As(role, tenant);

        using var page = await other.GetAsync($"/halls/notices/{notice}/evidence", Token);
        using var api = await other.PostAsJsonAsync($"/api/v1/notices/{notice}/evidence", new { mechanism = MechanismCodes.ComplaintWindow }, Token);

        (page.StatusCode, api.StatusCode).ShouldBe((status, status));
    }

    private HttpClient Manager(string tenant) => fixture.Program.As(RoleNames.HallManager, tenant);

    private async Task<EvidenceStep> StepAsync(string hall)
    {
        await fixture.Program.App.DispatchAsync();
        return (await fixture.Program.StandingAsync(hall, Requirement, "2026-11-23")).Step;
    }
}
