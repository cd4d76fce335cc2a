using Governance.Kernel.Exceptions;

namespace Governance.Halls.Domain.Rules;

/// <summary>A number or code stands in one line.</summary>
internal sealed record TextIsOneLine(string TextField, string? Text)
    : Rule(Input.NotPlain, TextField)
{
    public override bool IsBroken => Text?.AsSpan().IndexOfAny('\r', '\n', '\t') >= 0;
}
