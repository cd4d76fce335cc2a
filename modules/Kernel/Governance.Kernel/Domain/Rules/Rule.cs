using Governance.Kernel.Exceptions;

namespace Governance.Kernel.Domain.Rules;

/// <summary>Something that a change must keep to. With a field it is about what was typed, without about the state.</summary>
/// <param name="Code">The stable code, <c>Module:Name</c>, with which it says no.</param>
/// <param name="Field">The field of the form or body that it is about, or <c>null</c>.</param>
public abstract record Rule(string Code, string? Field = null)
{
    /// <summary>Whether the change does not keep to it.</summary>
    public abstract bool IsBroken { get; }

    /// <summary>The values that the rule's text names.</summary>
    public virtual IReadOnlyList<(string Name, object? Value)> Details => [];

    /// <summary>Checks the rules in their order.</summary>
    /// <exception cref="InvalidInputException">One about what was typed is broken.</exception>
    /// <exception cref="BusinessException">One about the state is broken.</exception>
    public static void Check(params ReadOnlySpan<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsBroken)
            {
                throw rule.Refusal();
            }
        }
    }

    private BusinessException Refusal()
    {
        var refusal = Field is null ? new BusinessException(Code) : new InvalidInputException(Field, Code);
        foreach (var (name, value) in Details)
        {
            refusal.WithData(name, value);
        }

        return refusal;
    }
}
