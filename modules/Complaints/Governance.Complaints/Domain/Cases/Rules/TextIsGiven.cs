using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Something that cannot be left out.</summary>
internal sealed record TextIsGiven(string TextField, string? Text)
    : Rule(CaseErrorCodes.TextRequired, TextField)
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Text);
}
