using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A promise is kept within some working days, and not within a year.</summary>
internal sealed record CommitmentDaysFit(string TextField, int Days)
    : Rule(MediationErrorCodes.DaysOutOfRange, TextField)
{
    public const int Most = 60;

    public override bool IsBroken => Days is < 1 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
