using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Application.Figures;
using Governance.IntegrationTests.Complaints.Assistance;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Paper;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Reporting;
using Governance.Reporting.Domain.Ladder;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>A hall of which the province knows nothing does its work, and the mandate's report says so: nobody declares anything.</summary>
public abstract class AliveByWorkTests(DatabaseKind kind)
{
    private const string Today = "2026-11-23";
    private static readonly string[] Requirements = ["m7-complaint-window", "m7-assisted-service", "m7-no-veto"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_three_mechanisms_of_a_hall_are_alive_by_its_work_alone()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var hall = await ComplaintsHall.MakeAsync(program.App, "370786");
        (await StepsAsync(program, hall)).ShouldAllBe(step => step == EvidenceStep.None);

        var number = CitizenClient.NumberOf(await hall.RegisterAsync());
        await hall.DoAsync(hall.Clerk, number, "resolve", new { text = "演示：当场讲清并道歉。" });
        await TellAsync(program);
        (await StepsAsync(program, hall)).ShouldBe([EvidenceStep.Alive, EvidenceStep.None, EvidenceStep.None]);

        await HelpAsync(new HelpDesk(hall));
        await TellAsync(program);
        (await StepsAsync(program, hall)).ShouldBe([EvidenceStep.Alive, EvidenceStep.Alive, EvidenceStep.None]);

        await RefusalClient.ReportAsync(hall);
        await TellAsync(program);
        (await StepsAsync(program, hall)).ShouldBe([EvidenceStep.Alive, EvidenceStep.Alive, EvidenceStep.Alive]);
    }

    [Fact]
    public async Task A_hall_that_takes_over_an_old_book_is_no_more_alive_than_before()
    {
        await using var program = await ReportingProgram.StartAsync(kind);
        var hall = await ComplaintsHall.MakeAsync(program.App, "370786");
        var days = Enumerable.Range(1, 20).Select(n => OldBook.Row($"{n}", $"2026-11-{n:00}")).ToArray();
        await OldBook.ImportAsync(hall, OldBook.Register([.. days, OldBook.Row("21", "2026-11-20", "未办结")]));
        var open = (await hall.Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/complaints?list=Open&hall={hall.Hall}", Token)).GetProperty("rows")[0].GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, open, "answer", new { channel = "in-person", text = "演示：今天答复的。" });

        await TellAsync(program);
        (await StepsAsync(program, hall)).ShouldAllBe(step => step == EvidenceStep.None);
    }

    private static async Task HelpAsync(HelpDesk desk)
    {
        var number = CitizenClient.NumberOf(await desk.AskAsync());
        await desk.DoAsync(desk.Hall.Leader, number, "assign", new { helper = await desk.HelperAsync("演示窗口员") });
        await desk.DoAsync(desk.Hall.Clerk, number, "consent", new { by = "Self", how = "Signed" });
        await desk.DoAsync(desk.Hall.Clerk, number, "steps", new { text = "演示：替老人填表。" });
        await desk.DoAsync(desk.Hall.Clerk, number, "complete", new { text = "演示：已经受理。" });
    }

    // What the program does by itself some seconds later.
    private static async Task TellAsync(ReportingProgram program)
    {
        await program.App.InTenantAsync<TallyFolding, int>(null, folding => folding.RunAsync(Token));
        await RefusalClient.FoldAsync(program.App);
        while (await program.App.DispatchAsync() > 0)
        {
        }
    }

    private static async Task<IReadOnlyList<EvidenceStep>> StepsAsync(ReportingProgram program, ComplaintsHall hall)
    {
        var report = await program.ReportAsync(Today);
        var standings = report.Halls.Single(h => h.Code == hall.Hall).Standings;
        return [.. Requirements.Select(r => standings.Single(s => s.Requirement == r).Step)];
    }
}

public sealed class AliveByWorkOnSqliteTests() : AliveByWorkTests(DatabaseKind.Sqlite);

public sealed class AliveByWorkOnMariaDbTests() : AliveByWorkTests(DatabaseKind.MariaDb);
