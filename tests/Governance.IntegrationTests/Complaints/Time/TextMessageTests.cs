using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.Halls.Data;
using Governance.IntegrationTests.Complaints.Assistance;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>What whoever was refused and whoever is helped is told by SMS: once for each change, nothing personal, and in the end by a call.</summary>
public abstract partial class TextMessageTests(MailFixture fixture)
{
    private const string Address = "演示山村 7 号";

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ComplaintsHall Hall => fixture.Hall;

    private HelpDesk Desk => new(Hall);

    [Fact]
    public async Task Each_kind_of_message_is_told_by_one_room()
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var sources = scope.ServiceProvider.GetServices<IMessageSource>().ToList();

        Enum.GetValues<MessageKind>().ShouldAllBe(kind => sources.Count(s => s.Kinds.Contains(kind)) == 1);
    }

    [Fact]
    public async Task The_promised_answer_is_told_of_once_and_not_what_it_says()
    {
        const string phone = "13811110001";
        var reported = await RefusalClient.ReportAsync(Hall, new { name = "示例市民", phone, reply = new { question = "演示：委托书要不要公证？", days = 3 } });
        var number = reported.Text("number");
        var request = new { text = "演示：不用公证。", requestId = Ids.Create() };

        await RefusalClient.DoAsync(Hall.Clerk, number, "reply", request);
        (await MessagesAsync(number)).ShouldBe([(MessageKind.RefusalReplied, MessageState.Waiting, null)], "it is there with the save");
        await RefusalClient.DoAsync(Hall.Clerk, number, "reply", request);
        (await RefusalClient.RefusedAsync(Hall.Clerk, $"/{number}/reply", new { text = "演示" })).ShouldBe("Complaints:RefusalAlreadyReplied");
        await fixture.SendAsync();
        await fixture.SendAsync();

        var (key, text) = fixture.TextsTo(phone).ShouldHaveSingleItem();
        key.ShouldBe($"complaints/{await IdAsync(number):N}/RefusalReplied/2");
        text.ShouldContain($"编号 {number}");
        text.ShouldContain("已有书面答复");
        text.ShouldContain("二维码");
        text.ShouldNotContain("公证");
        text.ShouldNotContain("示例市民");
        text.ShouldNotContain(reported.Text("code"));
        await NoTableTellsAsync(phone);
    }

    [Fact]
    public async Task That_a_leader_agrees_is_told_with_what_the_paper_says_next()
    {
        var (noted, promised) = ("13811110002", "13811110003");
        var first = (await RefusalClient.ReportAsync(Hall, new { phone = noted })).Text("number");
        var second = (await RefusalClient.ReportAsync(Hall, new { phone = promised, reply = new { question = "演示：要不要公证？", days = 3 } })).Text("number");
        await RefusalClient.DoAsync(Hall.Leader, first, "approve", new { text = "演示：依据是对的。" });
        await RefusalClient.DoAsync(Hall.Leader, second, "approve", new { text = (string?)null });

        await fixture.SendAsync();

        var text = fixture.TextsTo(noted).ShouldHaveSingleItem().Text;
        text.ShouldContain("值班领导已经审核，同意窗口的说明");
        text.ShouldContain("明白纸");
        text.ShouldNotContain("依据是对的");
        text.ShouldNotContain("临时身份证");
        fixture.TextsTo(promised).ShouldHaveSingleItem().Text.ShouldContain("日答复您。");
    }

    [Fact]
    public async Task A_refusal_that_becomes_a_case_is_told_with_the_code_that_opens_the_case()
    {
        const string phone = "13811110004";
        var refusal = (await RefusalClient.ReportAsync(Hall, new { name = "示例市民", phone })).Text("number");
        var request = new { text = "演示：窗口应当收件。", requestId = Ids.Create() };
        var number = (await RefusalClient.DoAsync(Hall.Leader, refusal, "overturn", request)).Text("caseNumber");
        await RefusalClient.DoAsync(Hall.Leader, refusal, "overturn", request);

        await fixture.SendAsync();

        var text = fixture.TextsTo(phone).ShouldHaveSingleItem().Text;
        text.ShouldContain(refusal);
        text.ShouldContain(number);
        text.ShouldContain("https://hall.example.test/t ");
        text.ShouldNotContain("应当收件");
        var code = CodeInText().Match(text).Groups[1].Value;
        (await fixture.App.NewVisitor().GetPageAsync($"/t/{code.Replace("-", "", StringComparison.Ordinal)}")).QuerySelector("main")!.TextContent.ShouldContain(number);
        await NoTableTellsAsync(phone);
    }

    [Fact]
    public async Task An_appointment_is_told_when_it_is_made_and_when_it_is_moved_and_who_comes_but_not_to_which_address()
    {
        const string phone = "13822220001";
        var (asked, number) = await HelpAsync(phone);
        (await MessagesAsync(number)).ShouldBeEmpty("that he asked he knows");
        await AppointAsync(number, 2, $"{Address}门口");
        await AppointAsync(number, 2, $"{Address}门口");
        await fixture.SendAsync();
        await AppointAsync(number, 3, null);
        await fixture.SendAsync();
        await Desk.DoAsync(Hall.Handler, number, "hand-over", new { helper = await Desk.HelperAsync("演示协办员"), reason = "演示：调休。" });
        await fixture.SendAsync();
        await fixture.SendAsync();

        var texts = fixture.TextsTo(phone);
        texts.Select(t => t.Key.Split('/')[2]).ShouldBe(["HelpArranged", "HelpRearranged", "HelpHandedOver"]);
        texts[0].Text.ShouldContain($"时间：{DayIn(2):yyyy 年 M 月 d 日} 09:30—10:30");
        texts[0].Text.ShouldContain("地点：上门，到本人家里");
        texts[0].Text.ShouldContain("帮办人：演示承办员");
        texts[1].Text.ShouldContain($"{DayIn(3):yyyy 年 M 月 d 日} 09:30—10:30");
        texts[2].Text.ShouldContain("帮办人：演示协办员");
        foreach (var (_, text) in texts)
        {
            text.ShouldContain("不收费");
            text.ShouldContain("https://hall.example.test/a ");
            text.ShouldNotContain("演示山村");
            text.ShouldNotContain("演示老人甲");
            text.ShouldNotContain("调休");
            text.ShouldNotContain(asked.GetProperty("code").GetString()!);
        }

        await NoTableTellsAsync(phone);
    }

    [Fact]
    public async Task That_it_is_done_is_told_with_thanks_and_where_to_rate_it()
    {
        const string phone = "13822220002";
        var (_, number) = await HelpAsync(phone);
        await Desk.DoAsync(Hall.Handler, number, "consent", new { by = "Self", how = "Phone" });
        await Desk.DoAsync(Hall.Handler, number, "steps", new { text = "演示：刷脸。" });
        var call = new { text = "演示：认证已通过。", requestId = Ids.Create() };
        await Desk.DoAsync(Hall.Handler, number, "complete", call);
        await Desk.DoAsync(Hall.Handler, number, "complete", call);
        await Desk.DoAsync(Hall.Clerk, number, "rating", new { level = 1 });

        await fixture.SendAsync();

        var text = fixture.TextsTo(phone).ShouldHaveSingleItem().Text;
        text.ShouldContain("已经办好");
        text.ShouldContain("请您评一评");
        text.ShouldNotContain("认证");
    }

    [Fact]
    public async Task Whoever_cannot_use_a_telephone_is_told_by_whoever_asked_for_him()
    {
        var (own, daughters) = ("13822220003", "13822220004");
        var asked = await Desk.AskAsync(new
        {
            reason = "CannotUsePhone",
            requester = "Relative",
            visit = "ExtendedHours",
            person = new { name = "演示老人甲", phone = own },
            asker = new { name = "演示女儿", phone = daughters },
        });
        await Desk.DoAsync(Hall.Clerk, CitizenClient.NumberOf(asked), "cancel", new { text = "演示：住院了。" });

        await fixture.SendAsync();

        fixture.TextsTo(own).ShouldBeEmpty();
        var text = fixture.TextsTo(daughters).ShouldHaveSingleItem().Text;
        text.ShouldContain("已经取消");
        text.ShouldNotContain("住院");
    }

    [Fact]
    public async Task A_citizen_who_calls_it_off_himself_is_not_told()
    {
        var (asked, number) = await HelpAsync("13822220005");
        await Desk.CitizenSendsAsync(asked, "cancel", new() { ["Input.Reason"] = "演示：女儿已经办好。" });

        (await MessagesAsync(number)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_appointment_that_was_called_off_before_it_could_be_told_is_not_told_any_more()
    {
        const string phone = "13822220006";
        var (_, number) = await HelpAsync(phone);
        fixture.AnswerTexts(HttpStatusCode.ServiceUnavailable);
        await AppointAsync(number, 2, null);
        await fixture.SendAsync();
        var tried = fixture.TextsTo(phone).Count;
        await Desk.DoAsync(Hall.Clerk, number, "cancel", new { text = "演示：下大雪。" });
        fixture.AnswerTexts(HttpStatusCode.Accepted);
        fixture.App.Time.Advance(TimeSpan.FromMinutes(2));

        await fixture.SendAsync();

        fixture.TextsTo(phone).Skip(tried).ShouldHaveSingleItem().Key.ShouldContain("HelpCancelled");
        (await MessagesAsync(number)).ShouldBe(
            [(MessageKind.HelpArranged, MessageState.Failed, MessageFailure.Overtaken), (MessageKind.HelpCancelled, MessageState.Sent, null)]);
        var shown = (await Hall.Clerk.GetPageAsync($"/assistance/{number}")).QuerySelector("#messages").ShouldNotBeNull();
        shown.TextContent.ShouldContain("不用再发");
        shown.TextContent.ShouldNotContain("请打电话告知");
    }

    [Fact]
    public async Task What_was_refused_is_shown_on_the_page_where_somebody_will_call()
    {
        const string phone = "13822220007";
        var refusal = (await RefusalClient.ReportAsync(Hall, new { phone })).Text("number");
        await RefusalClient.DoAsync(Hall.Leader, refusal, "approve", new { text = (string?)null });
        var (_, help) = await HelpAsync(phone);
        await AppointAsync(help, 2, null);
        var complaint = (await Hall.RegisterAsync(new { answerBy = "sms", complainant = new { phone } })).Text("number");
        fixture.AnswerTexts(HttpStatusCode.BadRequest);
        await fixture.SendAsync();
        fixture.AnswerTexts(HttpStatusCode.Accepted);
        fixture.App.Time.Advance(TimeSpan.FromHours(2));
        await fixture.SendAsync();

        foreach (var (path, kind) in new[] { ($"/refusals/{refusal}", "领导已审核"), ($"/assistance/{help}", "约好时间"), ($"/complaints/{complaint}", "登记") })
        {
            var shown = (await Hall.Clerk.GetPageAsync(path)).QuerySelector("#messages").ShouldNotBeNull(path).TextContent;
            shown.ShouldContain(kind);
            shown.ShouldContain("没有发出，请打电话告知");
            shown.ShouldNotContain(phone);
            shown.ShouldNotContain("Complaints:");
        }
    }

    [Fact]
    public async Task Where_nobody_left_a_number_or_the_tenant_has_no_sms_or_the_hall_is_made_up_nothing_is_written()
    {
        var nameless = (await RefusalClient.ReportAsync(Hall)).Text("number");
        await RefusalClient.DoAsync(Hall.Leader, nameless, "approve", new { text = (string?)null });
        (await Hall.Clerk.GetPageAsync($"/refusals/{nameless}")).QuerySelector("#messages").ShouldBeNull();
        await fixture.App.InTenantAsync<HallsDbContext, int>("370782", db => db.Halls.ExecuteUpdateAsync(s => s.SetProperty(h => h.Simulated, true), Token));

        foreach (var hall in new[] { await ComplaintsHall.MakeAsync(fixture.App, "370783"), await ComplaintsHall.MakeAsync(fixture.App, "370782") })
        {
            var desk = new HelpDesk(hall);
            var refusal = (await RefusalClient.ReportAsync(hall, new { phone = "13822220008" })).Text("number");
            await RefusalClient.DoAsync(hall.Leader, refusal, "approve", new { text = (string?)null });
            var wrong = (await RefusalClient.ReportAsync(hall, new { phone = "13822220008" })).Text("number");
            await RefusalClient.DoAsync(hall.Leader, wrong, "overturn", new { text = "演示：应当收件。" });
            await desk.DoAsync(hall.Clerk, CitizenClient.NumberOf(await desk.AskAsync()), "cancel", new { text = "演示" });
        }

        (await DueCases.ReadAsync(fixture.App, db => db.Messages.CountAsync(m => db.Refusals.Any(r => r.Id == m.CaseId && r.Number == nameless), Token))).ShouldBe(0);
        foreach (var tenant in new[] { "370783", "370782" })
        {
            (await fixture.App.InTenantAsync<ComplaintsDbContext, int>(tenant, db => db.Messages.CountAsync(Token))).ShouldBe(0, tenant);
        }
    }

    [Fact]
    public async Task Whoever_is_asked_for_his_number_reads_before_that_it_is_written_to()
    {
        const string told = "会发短信告诉";
        var without = await ComplaintsHall.MakeAsync(fixture.App, "370783");

        foreach (var page in new[] { "/refusals/new", "/assistance/new" })
        {
            (await Hall.Clerk.GetPageAsync(page)).QuerySelector("main")!.TextContent.ShouldContain(told, customMessage: page);
            (await without.Clerk.GetPageAsync(page)).QuerySelector("main")!.TextContent.ShouldNotContain(told, customMessage: page);
        }

        using var citizen = fixture.App.NewVisitor();
        (await citizen.GetPageAsync($"/h/{MailFixture.Tenant}-01/help")).QuerySelector("main")!.TextContent.ShouldContain(told);
    }

    [GeneratedRegex("查询码：([^（]+)（")]
    private static partial Regex CodeInText();

    private DateTime DayIn(int days) => fixture.App.Time.GetUtcNow().AddHours(8).AddDays(days).Date;

    // Somebody who is to be helped at home, by a helper who stands in the book.
    private async Task<(JsonElement Asked, string Number)> HelpAsync(string phone)
    {
        var asked = await Desk.AskAsync(new { visit = "AtHome", person = new { name = "演示老人甲", phone, address = Address } });
        var number = CitizenClient.NumberOf(asked);
        await Desk.DoAsync(Hall.Clerk, number, "assign", new { helper = await Desk.HelperAsync("演示承办员") });
        return (asked, number);
    }

    private Task AppointAsync(string number, int inDays, string? place) =>
        Desk.DoAsync(Hall.Handler, number, "appointment", new { day = $"{DayIn(inDays):yyyy-MM-dd}", from = "09:30", until = "10:30", place });

    private Task<Guid> IdAsync(string number) => DueCases.ReadAsync(fixture.App, async db =>
        await db.Refusals.Where(r => r.Number == number).Select(r => r.Id).Concat(db.Assistance.Where(a => a.Number == number).Select(a => a.Id)).SingleAsync(Token));

    private async Task<IReadOnlyList<(MessageKind, MessageState, MessageFailure?)>> MessagesAsync(string number)
    {
        var id = await IdAsync(number);
        var messages = await fixture.App.InTenantAsync<CaseMessages, IReadOnlyList<CaseMessageView>>(MailFixture.Tenant, reader => reader.OfAsync(id, Token));
        return [.. messages.Select(m => (m.Kind, m.State, m.Failure))];
    }

    private async Task NoTableTellsAsync(string phone)
    {
        var tables = await Tables.ReadAsync(fixture.App);
        tables["complaints_messages"].ShouldNotBeEmpty();
        foreach (var (table, rows) in tables)
        {
            string.Join('\n', rows).ShouldNotContain(phone, customMessage: table);
        }
    }
}

public sealed class TextMessagesOnMariaDbTests(MailOnMariaDb fixture) : TextMessageTests(fixture), IClassFixture<MailOnMariaDb>;

public sealed class TextMessagesOnSqliteTests(MailOnSqlite fixture) : TextMessageTests(fixture), IClassFixture<MailOnSqlite>;
