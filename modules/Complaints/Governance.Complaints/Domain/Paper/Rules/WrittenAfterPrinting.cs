using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Nobody has written on a slip before it was printed; paper knows no seconds.</summary>
internal sealed record WrittenAfterPrinting(DateTime WrittenAt, DateTime PrintedAt)
    : Rule(PaperErrorCodes.WrittenBeforePrinted, "writtenOn")
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public override bool IsBroken => WrittenAt + Minute <= PrintedAt;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("printed", PaperTime.Write(PrintedAt))];
}
