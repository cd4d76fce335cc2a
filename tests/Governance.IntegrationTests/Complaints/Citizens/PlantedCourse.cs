using Governance.IntegrationTests.Web;
using Shouldly;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>Cases of somebody who is named in every text: by himself, by the window, by departments and by leaders. Together they go
/// through every verb that takes words.</summary>
internal sealed class PlantedCourse(ComplaintsHall hall)
{
    private static readonly byte[] Paper = "%PDF-1.7\n%%EOF"u8.ToArray();

    /// <summary>Answered by mail, late, rated badly, done again.</summary>
    public async Task<(string Number, string Ticket)> AnsweredTwiceAsync()
    {
        var (number, ticket) = await RegisterAsync("email");
        var citizen = hall.App.NewVisitor();
        await hall.DoAsync(hall.Clerk, number, "assign", new
        {
            lead = hall.Department,
            others = new[] { hall.OtherDepartment },
            instruction = PlantedPerson.In("请核实。"),
        });
        await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = PlantedPerson.In("想知道是谁。") });
        await hall.DoAsync(hall.OtherHandler, number, "complainant", new { purpose = PlantedPerson.In("补材料。"), full = true });
        await hall.DoAsync(hall.Handler, number, "papers/request", new { text = PlantedPerson.In("身份证复印件。") });
        await CitizenClient.SendAsync(citizen, $"/t/{ticket}/add", new() { ["Input.Text"] = PlantedPerson.In("材料在这里。") });
        using (var added = await CitizenClient.UploadAsync(citizen, $"/t/{ticket}/add", [], ($"{PlantedPerson.Name}的身份证.pdf", Paper)))
        {
            ((int)added.StatusCode).ShouldBe(302);
        }

        await hall.DoAsync(hall.Clerk, number, "supplement", new { text = PlantedPerson.In("来电催问。") });
        await hall.DoAsync(hall.Clerk, number, "papers/received", new { text = PlantedPerson.In("已收。") });
        await hall.DoAsync(hall.Handler, number, "extension", new { days = 2, reason = PlantedPerson.In("调阅原件。") });
        await hall.DoAsync(hall.Leader, number, "extension/approve", new { });
        await hall.DoAsync(hall.OtherHandler, number, $"work-orders/{await OpenOrderAsync(number, leads: false)}/report", new { text = PlantedPerson.In("已调整。") });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "email", text = PlantedPerson.In("已经改了。") });
        await CitizenClient.SendAsync(citizen, $"/t/{ticket}/rate", new() { ["Input.Level"] = "1", ["Input.Text"] = PlantedPerson.In("没有改。") });
        await CitizenClient.SendAsync(citizen, $"/t/{ticket}/redo", new() { ["Input.Reason"] = PlantedPerson.In("请重办。") });
        await hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = PlantedPerson.In("当面说明。") });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
        return (number, ticket);
    }

    /// <summary>Answered by text message after it was returned, put on public notice and taken up.</summary>
    public async Task<(string Number, string Ticket)> DecidedAsync()
    {
        var (number, ticket) = await RegisterAsync("sms");
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = PlantedPerson.In("请办理。") });
        await hall.DoAsync(hall.Handler, number, $"work-orders/{await OpenOrderAsync(number, leads: true)}/return", new { text = PlantedPerson.In("不归我们。") });
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.OtherDepartment, instruction = PlantedPerson.In("改由你们办。") });
        await hall.DoAsync(hall.Leader, number, "complexity", new { complex = true, reason = PlantedPerson.In("涉及两家。") });
        await hall.DoAsync(hall.OtherHandler, number, "public-notice", new { from = "2026-11-24", to = "2026-11-26", what = PlantedPerson.In("公示。") });
        await hall.DoAsync(hall.OtherHandler, number, "extension", new { days = 2, reason = PlantedPerson.In("还要两天。") });
        await hall.DoAsync(hall.Leader, number, "extension/refuse", new { text = PlantedPerson.In("不必。") });
        await hall.DoAsync(hall.Leader, number, "escalate", new { text = PlantedPerson.In("请上会。") });
        await hall.DoAsync(hall.Leader, number, "opinion", new { text = PlantedPerson.In("照此办理。") });
        await hall.DoAsync(hall.OtherHandler, number, "files", new { file = new { name = $"{PlantedPerson.Phone}.pdf", content = Convert.ToBase64String(Paper) } });
        await hall.DoAsync(hall.OtherHandler, number, "answer", new { channel = "phone", reached = false, text = PlantedPerson.In("没人接。") });
        await hall.DoAsync(hall.OtherHandler, number, "answer", new { channel = "sms", text = PlantedPerson.In("已办好。") });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 4, text = PlantedPerson.In("可以。") });
        await hall.DoAsync(hall.Leader, number, "reopen", new { text = PlantedPerson.In("还有一处。") });
        await hall.DoAsync(hall.Clerk, number, "withdraw", new { text = PlantedPerson.In("不办了。") });
        return (number, ticket);
    }

    /// <summary>Handed over to a body that is called after him.</summary>
    public async Task<(string Number, string Ticket)> HandedOverAsync()
    {
        var (number, ticket) = await RegisterAsync("email");
        await hall.DoAsync(hall.Clerk, number, "out-of-scope", new { explanation = PlantedPerson.In("由另一家办。"), body = $"{PlantedPerson.Name}的单位" });
        return (number, ticket);
    }

    /// <summary>Nobody does anything for weeks: reminders, cards and orders come.</summary>
    public async Task<(string Number, string Ticket)> LateAsync()
    {
        var (number, ticket) = await RegisterAsync("phone");
        hall.App.Time.Advance(TimeSpan.FromDays(20));
        await hall.DoAsync(hall.Leader, number, "supervise", new { text = PlantedPerson.In("请当天办。") });
        return (number, ticket);
    }

    /// <summary>Resolved with the registration, on the sheet at the window.</summary>
    public async Task ResolvedOnTheSheetAsync()
    {
        using var sent = await hall.Clerk.SubmitAsync(
            "/complaints/new",
            new()
            {
                ["Input.Text"] = PlantedPerson.In("少一张表。"),
                ["Input.Name"] = PlantedPerson.Name,
                ["Input.Phone"] = PlantedPerson.Phone,
                ["Input.IdNumber"] = PlantedPerson.IdNumber,
                ["Input.Email"] = PlantedPerson.Email,
                ["Input.WeChat"] = PlantedPerson.WeChat,
                ["Input.OnBehalf"] = "true",
                ["Input.Helper"] = PlantedPerson.Helper,
                ["Input.Then"] = "Resolve",
                ["Input.Resolution"] = PlantedPerson.In("当面打印了。"),
            },
            "#intake");
        ((int)sent.StatusCode).ShouldBe(302);
    }

    private async Task<(string Number, string Ticket)> RegisterAsync(string answerBy)
    {
        var registered = await hall.RegisterAsync(new
        {
            text = PlantedPerson.In("材料交了三遍。"),
            wanted = PlantedPerson.In("一次说清。"),
            item = hall.Item,
            onBehalf = true,
            answerBy,
            complainant = PlantedPerson.Said,
        });
        return (CitizenClient.NumberOf(registered), CitizenClient.TicketOf(registered));
    }

    private async Task<Guid> OpenOrderAsync(string number, bool leads) => (await hall.GetAsync(number)).GetProperty("workOrders").EnumerateArray()
        .First(o => o.GetProperty("leads").GetBoolean() == leads && o.GetProperty("state").GetString() == "Open").GetProperty("id").GetGuid();
}
