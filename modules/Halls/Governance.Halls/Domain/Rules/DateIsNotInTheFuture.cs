using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>What has happened has happened by today.</summary>
internal sealed record DateIsNotInTheFuture(string DateField, DateOnly? Day, DateOnly Today)
    : Rule(HallErrorCodes.DateInFuture, DateField)
{
    public override bool IsBroken => Day > Today;
}
