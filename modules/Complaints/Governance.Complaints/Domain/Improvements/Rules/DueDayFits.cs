using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>The day by which it is to be in force lies ahead, within two years.</summary>
internal sealed record DueDayFits(DateOnly DueOn, DateOnly Today)
    : Rule(ImprovementErrorCodes.DueOutOfRange, "dueOn")
{
    private const int MostDays = 731;

    public override bool IsBroken => DueOn < Today || DueOn > Today.AddDays(MostDays);
}
