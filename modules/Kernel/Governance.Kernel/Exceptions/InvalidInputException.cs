namespace Governance.Kernel.Exceptions;

/// <summary>What was typed or sent cannot be right; answers 400 with the field.</summary>
/// <param name="field">The name of the field as it stands in the form or body.</param>
/// <param name="code">The stable code, <c>Module:Name</c>.</param>
public sealed class InvalidInputException(string field, string code) : BusinessException(code)
{
    /// <summary>The field that is wrong.</summary>
    public string Field { get; } = field;
}
