using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Nothing changes before it begins.</summary>
internal sealed record BeginsBeforeItChanges(DateOnly First, DateOnly? LastChange)
    : Rule(HallBookErrorCodes.BeginsAfterItChanged, "from")
{
    public override bool IsBroken => First >= LastChange;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("last", LastChange?.ToString("O"))];
}
