using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Paper.Import;
using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies of slips and old books as the API's description shows them.</summary>
internal static class PaperExamples
{
    public static readonly PrintSlipsRequest Print = new("370783-01", 10, 2);

    public static readonly SpoilSlipRequest Spoil = new("填错了，另填了一张。");

    public static readonly EnterSlipRequest Enter = new(
        new DateOnly(2026, 11, 20), "10:30", new RegisterCaseRequest("370783-01", CaseKind.FaultFinding, "window", "材料交了三遍，每次都说还缺一样。"));

    public static readonly PreviewPaperRequest Preview = new("旧台账.xlsx", [0x50, 0x4B, 0x03, 0x04]);

    public static readonly ConfirmPaperRequest Confirm = new(new string('a', 64), new string('b', 64));
}
