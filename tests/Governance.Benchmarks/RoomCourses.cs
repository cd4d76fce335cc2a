using System.Text.Json;
using Governance.Kernel.Timing;

namespace Governance.Benchmarks;

/// <summary>What is done in the rooms beside the cases, from the first call to the last.</summary>
internal static class RoomCourses
{
    private static readonly DateOnly Today = TimeProvider.System.Today();

    private static readonly object Requirements = new { missing = "演示：正式身份证一份。", takenFirst = true };

    private static readonly object Reply = new { question = "演示：临时身份证能不能用？", days = 3 };

    /// <summary>A window reports that it refuses; with a promise, an answer in writing is owed.</summary>
    public static async Task<string> ReportAsync(RoomVisitor who, bool promise = false) => NumberOf(await who.PostAsync("refusals", new
    {
        hall = who.Room.Place.Hall,
        item = who.Room.Item,
        window = who.Room.Window,
        asked = "演示：想用临时身份证办理转移登记。",
        reason = "演示：办事指南要求正式身份证。",
        alternative = "演示：可先收件，正式证件三日内补交。",
        requirements = promise ? null : Requirements,
        reply = promise ? Reply : null,
        name = "示例市民",
        phone = "13800000000",
    }));

    /// <summary>报备，领导同意.</summary>
    public static async Task RefuseAsync(RoomVisitor who, bool promise = false) =>
        await who.PostAsLeaderAsync($"refusals/{await ReportAsync(who, promise)}/approve", new { text = "演示：同意，请跟进补件。" });

    /// <summary>发卡.</summary>
    public static async Task<string> HandOutAsync(RoomVisitor who) => NumberOf(await who.PostAsync("tracking-cards", new
    {
        hall = who.Room.Place.Hall,
        told = "演示：补齐后直接到窗口，不用再取号。",
        askOffice = "示例咨询台",
        askPhone = "0536-2000000",
        validUntil = Today.AddDays(60),
        papers = new[] { new { name = "房屋租赁合同" }, new { name = "营业执照复印件" } },
        item = who.Room.Item,
        staff = who.Room.Staff,
        nextWindow = who.Room.Window,
    }));

    /// <summary>发卡，再来; spoiled where a paper is asked for that nobody had named.</summary>
    public static async Task VisitAsync(RoomVisitor who, bool spoiled = false)
    {
        object visit = spoiled
            ? new { succeeded = false, reason = "演示：还要一份证明，当时没有说。", asked = new[] { new { name = "示例证明" } } }
            : new { succeeded = true };
        await who.PostAsync($"tracking-cards/{await HandOutAsync(who)}/visits", visit);
    }

    /// <summary>申请帮办, with somebody who does it and an appointment.</summary>
    public static async Task<string> ArrangeAsync(RoomVisitor who)
    {
        var number = NumberOf(await who.PostAsync("assistance", new
        {
            hall = who.Room.Place.Hall,
            visit = "AtHome",
            reason = "CannotUsePhone",
            text = "演示：老人不会用手机，资格认证办不了。",
            person = new { name = "示例老人", phone = "13800000000", address = "示例镇示例村 1 号" },
        }));
        await who.PostAsync($"assistance/{number}/assign", new { helper = who.Room.Staff });
        await who.PostAsync($"assistance/{number}/appointment", new { day = Today.AddDays(1), from = "09:30", until = "10:30" });
        return number;
    }

    /// <summary>申请帮办 until it is done.</summary>
    public static async Task HelpAsync(RoomVisitor who)
    {
        var number = await ArrangeAsync(who);
        await who.PostAsync($"assistance/{number}/consent", new { by = "Self", how = "Signed" });
        await who.PostAsync($"assistance/{number}/steps", new { text = "演示：上门帮本人刷脸认证。" });
        await who.PostAsync($"assistance/{number}/complete", new { text = "演示：认证已通过。" });
    }

    /// <summary>A case that is answered and closed.</summary>
    public static async Task<string> CloseCaseAsync(RoomVisitor who)
    {
        var number = await RegisterAsync(who);
        await who.PostAsync($"complaints/{number}/accept", new { revision = (long?)null });
        await who.PostAsync($"complaints/{number}/answer", new { channel = "in-person", text = "演示：已经办好。" });
        await who.PostAsync($"complaints/{number}/close", new { revision = (long?)null });
        return number;
    }

    /// <summary>责任处理, decided or not yet.</summary>
    public static async Task DealWithAsync(RoomVisitor who, string number, bool decided)
    {
        var outcome = NumberOf(await who.PostAsync($"complaints/{number}/outcomes", new { kind = "CriticismEducation", what = "演示：说话急了。", staff = who.Room.Staff }));
        if (decided)
        {
            await who.PostAsync($"outcomes/{outcome}/decide", new { text = "演示：当面说清。", revision = (long?)null });
        }
    }

    /// <summary>改进, as far as it goes: proposed, taken, in force, checked.</summary>
    public static async Task ImproveAsync(RoomVisitor who, string number, int steps)
    {
        var improvement = NumberOf(await who.PostAsync($"complaints/{number}/improvements", new
        {
            kind = "Process",
            cause = "process",
            what = "演示：另设一条叫号通道。",
            why = "演示：排在一条队里，等得太久。",
            dueOn = Today.AddDays(60),
            department = who.Room.Place.Department,
        }));
        foreach (var (verb, body) in new (string, object)[]
        {
            ("decide", new { taken = true, text = "演示：先试行。" }), ("force", new { on = Today, text = "演示：窗口牌已换。" }), ("check", new { works = true, text = "演示：等得短了。" }),
        }.Take(steps))
        {
            await who.PostAsync($"improvements/{improvement}/{verb}", body);
        }
    }

    /// <summary>疑难调处 of a case that two departments pass to each other, as far as it goes: called by the program, planned, concluded.</summary>
    public static async Task MediateAsync(RoomVisitor who, int steps)
    {
        var (number, room) = (await RegisterAsync(who), who.Room);
        await AssignAsync(who, number, room.Place.Department);
        await ReturnAsync(who, number, room.Handler);
        await AssignAsync(who, number, room.OtherDepartment);
        await ReturnAsync(who, number, room.OtherHandler);
        await AssignAsync(who, number, room.Place.Department);
        if (steps == 0)
        {
            return;
        }

        var session = $"mediation/{number}-1";
        await who.PostAsLeaderAsync($"{session}/plan", new
        {
            day = Today,
            time = "9:30",
            place = "演示会议室",
            chair = "演示值班局长",
            agenda = new[] { "演示：谁来牵头", "演示：材料怎样收齐" },
            departments = new[] { room.Place.Department, room.OtherDepartment },
        });
        if (steps == 1)
        {
            return;
        }

        await who.PostAsync($"{session}/attendance", new { attendance = new[] { 1, 2 }.Select(party => new { party, came = true, attendee = "演示科长" }) });
        await who.PostAsync($"{session}/minutes", new { minutes = new[] { 1, 2 }.Select(point => new { point, said = "演示：愿意办。" }) });
        await who.PostAsync($"{session}/conclude", new
        {
            conclusion = "演示：并联审查，材料只收一次。",
            commitments = new[] { new { department = room.OtherDepartment, what = "演示：出具书面意见", days = 3 } },
        });
    }

    private static async Task<string> RegisterAsync(RoomVisitor who) => NumberOf(await who.PostAsync("complaints", new
    {
        hall = who.Room.Place.Hall,
        kind = "FaultFinding",
        channel = "window",
        text = "演示：材料交了三遍，第二次来又说缺一张证明。",
        causes = new[] { "process" },
        item = who.Room.Item,
        complainant = new { name = "示例市民", phone = "13800000000" },
    }));

    private static Task AssignAsync(RoomVisitor who, string number, Guid department) =>
        who.PostAsync($"complaints/{number}/assign", new { lead = department, instruction = "演示：请核实。" });

    private static async Task ReturnAsync(RoomVisitor who, string number, Guid handler)
    {
        var order = (await who.GetAsync($"complaints/{number}")).GetProperty("workOrders").EnumerateArray().Last(o => o.GetProperty("state").GetString() == "Open").GetProperty("id").GetGuid();
        await who.PostAsHandlerAsync(handler, $"complaints/{number}/work-orders/{order}/return", new { text = "演示：不归我们。" });
    }

    private static string NumberOf(JsonElement answer) => answer.GetProperty("number").GetString()!;
}
