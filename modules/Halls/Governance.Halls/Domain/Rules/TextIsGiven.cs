using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Something that cannot be left out.</summary>
internal sealed record TextIsGiven(string TextField, string? Text)
    : Rule(HallErrorCodes.TextRequired, TextField)
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Text);
}
