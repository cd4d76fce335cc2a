using System.Text.Json.Nodes;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Domain.Messages;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>What citizens are told by mail, SMS and WeChat: once for each change, and in the end.</summary>
public abstract class MessageTests(MailFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_change_is_one_mail_in_plain_words()
    {
        var registered = await fixture.RegisterAsync("once@example.test");
        var number = registered.GetProperty("number").GetString()!;

        await fixture.SendAsync();
        await fixture.SendAsync();

        var mail = fixture.MailsTo("once@example.test").ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"您反映的事已登记，编号 {number}");
        mail.TextBody!.ShouldContain(registered.GetProperty("code").GetString()!);
        mail.TextBody!.ShouldContain("日答复您。");
        mail.TextBody!.ShouldContain("https://hall.example.test/t ");
        mail.TextBody!.ShouldNotContain("材料交了三遍");
        var message = (await fixture.MessagesAsync(number)).ShouldHaveSingleItem();
        message.State.ShouldBe(MessageState.Sent);
        message.Tries.ShouldBe(1);
        message.NextTryAt.ShouldBeNull();
    }

    [Fact]
    public async Task Later_changes_are_told_too_without_the_code_and_without_the_answer()
    {
        var registered = await fixture.RegisterAsync("later@example.test");
        var number = registered.GetProperty("number").GetString()!;
        await fixture.Hall.DoAsync(fixture.Hall.Clerk, number, "accept", new { });
        await fixture.Hall.DoAsync(fixture.Hall.Clerk, number, "papers/request", new { text = "身份证复印件一份。" });
        await fixture.Hall.DoAsync(fixture.Hall.Clerk, number, "papers/received", new { text = "收到。" });
        await fixture.Hall.DoAsync(fixture.Hall.Clerk, number, "answer", new { channel = "email", text = "窗口已改正。" });

        await fixture.SendAsync();

        var mails = fixture.MailsTo("later@example.test");
        mails.Select(m => m.Subject).ShouldBe(
            [$"您反映的事已登记，编号 {number}", $"请您补材料，编号 {number}", $"您反映的事已有答复，编号 {number}"], ignoreOrder: true);
        mails.Single(m => m.Subject!.StartsWith("请您补材料", StringComparison.Ordinal)).TextBody!.ShouldContain("身份证复印件一份。");
        foreach (var mail in mails.Where(m => !m.Subject!.Contains("登记", StringComparison.Ordinal)))
        {
            mail.TextBody!.ShouldNotContain(registered.GetProperty("code").GetString()!);
            mail.TextBody!.ShouldNotContain("窗口已改正");
        }
    }

    [Fact]
    public async Task Two_senders_in_two_programs_send_each_mail_once()
    {
        await using var other = await fixture.StartBesideAsync();
        var addresses = Enumerable.Range(0, 12).Select(i => $"two{i}@example.test").ToList();
        foreach (var address in addresses)
        {
            await fixture.RegisterAsync(address);
        }

        var sent = await Task.WhenAll(
            Task.Run(() => fixture.SendAsync(), Token), Task.Run(() => MailFixture.SendAsync(other), Token), Task.Run(() => fixture.SendAsync(), Token));
        await fixture.SendAsync();

        sent.Sum().ShouldBe(addresses.Count);
        addresses.ShouldAllBe(address => fixture.MailsTo(address).Count == 1);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_for_an_hour_gets_the_mail_afterwards()
    {
        var number = (await fixture.RegisterAsync("away@example.test")).GetProperty("number").GetString()!;
        fixture.AnswerMail("");
        for (var minute = 0; minute < 60; minute += 5)
        {
            await fixture.SendAsync();
            fixture.App.Time.Advance(TimeSpan.FromMinutes(5));
        }

        var waiting = (await fixture.MessagesAsync(number)).Single();
        waiting.State.ShouldBe(MessageState.Waiting);
        waiting.Failure.ShouldBe(MessageFailure.Delayed);
        // At once, after 1, 5 and 15 minutes; the next one an hour after that.
        waiting.Tries.ShouldBe(4);
        (await fixture.Hall.Clerk.GetPageAsync("/complaints/notices")).QuerySelector("main")!.TextContent.ShouldContain("60 分钟没有发出去");

        fixture.AnswerMail(null);
        fixture.App.Time.Advance(TimeSpan.FromHours(1));
        await fixture.SendAsync();

        fixture.MailsTo("away@example.test").Count.ShouldBe(1);
        (await fixture.MessagesAsync(number)).Single().Failure.ShouldBeNull();
    }

    [Fact]
    public async Task After_a_day_a_message_is_given_up_and_the_page_says_so()
    {
        var number = (await fixture.RegisterAsync("never@example.test")).GetProperty("number").GetString()!;
        fixture.AnswerMail("451 later");
        for (var hour = 0; hour < 27; hour++)
        {
            await fixture.SendAsync();
            fixture.App.Time.Advance(TimeSpan.FromHours(1));
        }

        fixture.AnswerMail(null);
        await fixture.SendAsync();

        var message = (await fixture.MessagesAsync(number)).Single();
        (message.State, message.Failure, message.NextTryAt).ShouldBe((MessageState.Failed, MessageFailure.Delayed, null));
        fixture.MailsTo("never@example.test").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_is_not_tried_again()
    {
        var number = (await fixture.RegisterAsync("refused@example.test")).GetProperty("number").GetString()!;
        fixture.AnswerMail("550 unknown");
        await fixture.SendAsync();
        fixture.AnswerMail(null);
        fixture.App.Time.Advance(TimeSpan.FromHours(2));
        await fixture.SendAsync();

        var message = (await fixture.MessagesAsync(number)).Single();
        (message.State, message.Failure, message.Tries).ShouldBe((MessageState.Failed, MessageFailure.Refused, 1));
        fixture.MailsTo("refused@example.test").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sender_that_was_killed_before_it_could_note_the_mail_sends_it_again_under_the_same_key()
    {
        var number = (await fixture.RegisterAsync("killed@example.test")).GetProperty("number").GetString()!;
        var message = await fixture.MessageAsync(number);
        await using (var scope = fixture.App.Services.CreateAsyncScope())
        {
            // It takes the message in hand and sends it, and nothing more.
            (await scope.ServiceProvider.GetRequiredService<MessageLeases>().TakeAsync(Token)).ShouldContain(m => m.Id == message.Id);
        }

        await fixture.App.InTenantAsync<IServiceProvider, bool>(MailFixture.Tenant, async services =>
        {
            var outgoing = await services.GetRequiredService<MessageWriter>().WriteAsync(message, Token);
            await services.GetRequiredService<IMessageSender>().SendAsync(outgoing!, Token);
            return true;
        });

        await fixture.SendAsync();
        fixture.MailsTo("killed@example.test").Count.ShouldBe(1, "The lease still holds.");
        fixture.App.Time.Advance(TimeSpan.FromMinutes(6));
        await fixture.SendAsync();

        var mails = fixture.MailsTo("killed@example.test");
        mails.Count.ShouldBe(2);
        mails.Select(m => m.MessageId).Distinct().Count().ShouldBe(1);
        (await fixture.MessageAsync(number)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_text_message_goes_by_the_gateway_under_the_key_of_the_message()
    {
        var registered = await fixture.Hall.RegisterAsync(new { answerBy = "sms", complainant = new { phone = "138 0000 1111" } });

        await fixture.SendAsync();
        await fixture.SendAsync();

        var message = await fixture.MessageAsync(registered.GetProperty("number").GetString()!);
        var posted = fixture.Posted.Select(p => JsonNode.Parse(p.Body)!).Single(p => (string)p["to"]! == "13800001111");
        ((string)posted["key"]!).ShouldBe($"complaints/{message.CaseId:N}/Registered/1");
        ((string)posted["channel"]!).ShouldBe("sms");
        ((string)posted["text"]!).ShouldContain(registered.GetProperty("code").GetString()!);
    }

    [Fact]
    public async Task Whoever_is_answered_otherwise_gets_no_message()
    {
        var number = (await fixture.Hall.RegisterAsync(new { answerBy = "phone", complainant = new { phone = "13800002222" } })).GetProperty("number").GetString()!;

        (await fixture.MessagesAsync(number)).ShouldBeEmpty();
    }
}

public sealed class MessagesOnMariaDbTests(MailOnMariaDb fixture) : MessageTests(fixture), IClassFixture<MailOnMariaDb>;

public sealed class MessagesOnSqliteTests(MailOnSqlite fixture) : MessageTests(fixture), IClassFixture<MailOnSqlite>;
