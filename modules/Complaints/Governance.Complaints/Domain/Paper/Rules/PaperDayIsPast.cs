using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Nothing stands in an old book that has not happened yet.</summary>
internal sealed record PaperDayIsPast(string DateField, DateOnly? Day, DateOnly Today)
    : Rule(PaperErrorCodes.DayInTheFuture, DateField)
{
    public override bool IsBroken => Day > Today;
}
