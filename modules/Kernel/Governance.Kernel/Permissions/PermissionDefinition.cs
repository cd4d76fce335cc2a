using Governance.Kernel.MultiTenancy;

namespace Governance.Kernel.Permissions;

/// <summary>A thing that may be allowed.</summary>
/// <param name="Name">The stable name, such as <c>Halls.Evidence.Document</c>; it is the policy's name too.</param>
/// <param name="Side">Where it can be granted.</param>
public sealed record PermissionDefinition(string Name, MultiTenancySides Side);
