namespace Governance.Tenants;

/// <summary>One entry of a rule that is a list.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Name">What is shown; the code where the pack gives no name.</param>
public sealed record RuleChoice(string Code, string Name);
