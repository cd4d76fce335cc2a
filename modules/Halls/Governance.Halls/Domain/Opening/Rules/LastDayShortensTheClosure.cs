using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A closure that runs can end earlier, but not before the days gone by.</summary>
internal sealed record LastDayShortensTheClosure(HallClosure Closure, DateOnly LastDay, DateOnly Today)
    : Rule(OpeningErrorCodes.ClosureNotShortened, "lastDay")
{
    public override bool IsBroken => LastDay < Earliest || LastDay >= Closure.To;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("first", Earliest.ToString("O")), ("last", Closure.To.AddDays(-1).ToString("O"))];

    private DateOnly Earliest => Closure.From > Today.AddDays(-1) ? Closure.From : Today.AddDays(-1);
}
