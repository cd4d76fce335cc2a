using Governance.Kernel.Exceptions;

namespace Governance.Kernel.Domain.Rules;

/// <summary>A number or code stands in one line.</summary>
/// <param name="TextField">The field that it is about.</param>
/// <param name="Text">The text.</param>
public sealed record TextIsOneLine(string TextField, string? Text)
    : Rule(Input.NotPlain, TextField)
{
    /// <inheritdoc/>
    public override bool IsBroken => Text?.AsSpan().IndexOfAny('\r', '\n', '\t') >= 0;
}
