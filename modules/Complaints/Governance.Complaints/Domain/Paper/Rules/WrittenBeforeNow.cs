using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Nobody has written tomorrow.</summary>
internal sealed record WrittenBeforeNow(DateTime WrittenAt, DateTime Now)
    : Rule(PaperErrorCodes.WrittenInTheFuture, "writtenOn")
{
    public override bool IsBroken => WrittenAt > Now;
}
