using Governance.Kernel.Exceptions;

namespace Governance.Kernel.Domain.Rules;

/// <summary>What is typed can be shown on pages and written into workbooks and documents.</summary>
/// <param name="TextField">The field that it is about.</param>
/// <param name="Text">The text.</param>
public sealed record TextIsPlain(string TextField, string? Text)
    : Rule(Input.NotPlain, TextField)
{
    /// <inheritdoc/>
    public override bool IsBroken => !Input.IsPlain(Text);
}
