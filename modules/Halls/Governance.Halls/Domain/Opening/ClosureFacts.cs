using Governance.Halls.Domain.Opening.Rules;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Opening;

/// <summary>What a closure is announced with.</summary>
/// <param name="From">First closed day.</param>
/// <param name="To">Last closed day, included.</param>
/// <param name="Reason">Why, in words for the public.</param>
internal sealed record ClosureFacts(DateOnly? From, DateOnly? To, string? Reason)
{
    public void Check()
    {
        Rule.Check(
            new ClosureHasDays("from", From),
            new DayIsInRange("from", From),
            new ClosureHasDays("to", To),
            new DayIsInRange("to", To),
            new ClosureHasAReason(Reason),
            new TextFits("reason", Reason, Lengths.Line),
            new TextIsPlain("reason", Reason));
        Rule.Check(
            new EndsAfterItBegins(From!.Value, To),
            new ClosureIsNotTooLong(From.Value, To!.Value));
    }
}
