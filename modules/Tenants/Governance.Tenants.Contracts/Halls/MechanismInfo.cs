namespace Governance.Tenants;

/// <summary>A mechanism that halls of the province may have.</summary>
/// <param name="Code">The code, such as <c>complaint-window</c>.</param>
/// <param name="Name">The name, such as 吐槽找茬.</param>
public sealed record MechanismInfo(string Code, string Name);
