using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Timing;
using Governance.UnitTests.Calendar;

namespace Governance.UnitTests.Complaints.Paper;

/// <summary>A line of an old register.</summary>
internal static class OnPaper
{
    public static PaperCase Line => new()
    {
        TenantId = new Guid("01970000-0000-7000-8000-00000000f101"),
        HallId = new Guid("01970000-0000-7000-8000-00000000f102"),
        HallCode = "370783-01",
        Number = "AAAAAA",
        Origin = new PaperOrigin(PaperBook.Register, 2019, "12"),
        Kind = CaseKind.FaultFinding,
        Channel = "window",
        Text = "演示：材料交了三遍。",
        Shielded = true,
        AnswerBy = AnswerChannels.InPerson,
        ReceivedAt = LocalTime.StartOf(Calendars.Day("2019-11-05")).AddHours(10),
        Answer = "演示：已当面讲清。",
        AnsweredOn = Calendars.Day("2019-11-06"),
        Outcome = CaseOutcome.Resolved,
        ClosedOn = Calendars.Day("2019-11-08"),
        Satisfaction = 4,
        Simulated = false,
    };
}
