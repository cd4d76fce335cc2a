namespace Governance.Kernel.Auditing;

/// <summary>Every insert, change and deletion of the entity leaves an audit row in the same save.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AuditedAttribute : Attribute;
