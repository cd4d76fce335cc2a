using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>What is answered was received before, what is closed was answered before.</summary>
internal sealed record PaperDaysFollow(string DateField, DateOnly? Day, DateOnly? Before)
    : Rule(PaperErrorCodes.DaysOutOfOrder, DateField)
{
    public override bool IsBroken => Day < Before;
}
