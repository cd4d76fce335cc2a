using Governance.Kernel.Exceptions;

namespace Governance.Halls.Domain.Rules;

/// <summary>What is typed can be shown on pages and written into workbooks and documents.</summary>
internal sealed record TextIsPlain(string TextField, string? Text)
    : Rule(Input.NotPlain, TextField)
{
    public override bool IsBroken => !Input.IsPlain(Text);
}
