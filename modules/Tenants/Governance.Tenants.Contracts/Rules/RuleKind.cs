namespace Governance.Tenants;

/// <summary>What a rule's value is.</summary>
public enum RuleKind
{
    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of choices.</summary>
    List,
}
