using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Endpoints;

/// <summary>Bodies about outcomes for staff as the API's description shows them.</summary>
internal static class StaffOutcomeExamples
{
    private static readonly Guid Staff = new("019a0000-0000-7000-8000-000000000007");

    public static readonly ProposeOutcomeRequest Propose = new(StaffOutcomeKind.SelfCriticism, "答错了政策，还显得不耐烦。", Staff);

    public static readonly StatementRequest Statement = new("当天号多，我说话急了，愿意当面道歉。", Revision: 1);

    public static readonly DecideOutcomeRequest Decision = new("三日内交书面检查。", "示例中心办公会", new DateOnly(2026, 11, 23), null, Revision: 2);

    public static readonly TextRequest Drop = new("经核实，责任不在本人。", Revision: 1);

    public static readonly TextRequest Lift = new("复核后发现政策口径有误，予以撤销。", Revision: 3);
}
