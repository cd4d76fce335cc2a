using Governance.Kernel.Exceptions;

namespace Governance.Halls.Domain.Rules;

/// <summary>Something that a change must keep to. With a field it is about what was typed, without about the state.</summary>
internal abstract record Rule(string Code, string? Field = null)
{
    public abstract bool IsBroken { get; }

    /// <summary>The values that the rule's text names.</summary>
    public virtual IReadOnlyList<(string Name, object? Value)> Details => [];

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
