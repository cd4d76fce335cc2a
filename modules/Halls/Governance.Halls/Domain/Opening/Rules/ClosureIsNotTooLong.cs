using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A hall that stays closed for longer is given up, not closed for some days: deadlines would reach years without a calendar.</summary>
internal sealed record ClosureIsNotTooLong(DateOnly First, DateOnly Last)
    : Rule(OpeningErrorCodes.ClosureTooLong, "to")
{
    private const int Most = 366;

    public override bool IsBroken => Last.DayNumber - First.DayNumber >= Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
