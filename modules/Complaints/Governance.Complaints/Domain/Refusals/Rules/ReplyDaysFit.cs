using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>An answer in writing is promised within the days that a case may take.</summary>
internal sealed record ReplyDaysFit(int Days, int Most)
    : Rule(RefusalErrorCodes.ReplyDaysOutOfRange, "reply.days")
{
    public override bool IsBroken => Days < 1 || Days > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
