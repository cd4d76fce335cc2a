using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;

namespace Governance.UnitTests.Complaints.Time;

/// <summary>A case of a made-up tenant that has gone its course, with a cause and an item.</summary>
internal static class ClosedCase
{
    public const string Cause = "process";

    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    public static readonly Guid Tenant = Ids.Create();
    public static readonly Guid Hall = Ids.Create();
    public static readonly Guid Item = Ids.Create();

    public static Complaint Registered(string day = "2026-11-23", IReadOnlyList<string>? causes = null, Guid? item = null, bool withItem = true, Guid? hall = null) =>
        Complaint.Register(
            TimedCase.At(day),
            new Registration
            {
                TenantId = Tenant,
                HallId = hall ?? Hall,
                HallCode = "370800-01",
                Kind = CaseKind.FaultFinding,
                Channel = "window",
                Text = "演示：排队太久。",
                Causes = causes ?? [Cause],
                About = withItem ? new Subject { ItemId = item ?? Item, ItemName = "演示事项" } : new Subject(),
                Shielded = true,
                AnswerBy = AnswerChannels.TrackingPage,
                Number = "AAAAAA",
            },
            TimedCase.Clock());

    public static Complaint Answered(string day = "2026-11-23")
    {
        var complaint = Registered(day);
        Answer(complaint, day);
        return complaint;
    }

    public static Complaint Closed(string day = "2026-11-23", IReadOnlyList<string>? causes = null, Guid? item = null, bool withItem = true, Guid? hall = null)
    {
        var complaint = Registered(day, causes, item, withItem, hall);
        Answer(complaint, day);
        complaint.Close(TimedCase.At(day, 16));
        return complaint;
    }

    public static Guid NewId() => Ids.Create();

    private static void Answer(Complaint complaint, string day)
    {
        complaint.Accept(TimedCase.At(day, 11));
        complaint.GiveAnswer(TimedCase.At(day, 15), TimedCase.Rules, AnswerChannels.InPerson, "演示答复", resolved: true);
    }
}
