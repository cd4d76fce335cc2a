namespace Governance.Identity.Security;

/// <summary>A page that is open to those who have yet to change their password or set up their second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReachableFirstAttribute : Attribute;
