using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Kernel.Infrastructure.Auditing;

/// <summary>Keeps a secret out of the audit rows.</summary>
public static class NotAuditedAnnotation
{
    internal const string Name = "Governance:NotAudited";

    /// <summary>The property's values are not written to audit rows.</summary>
    public static PropertyBuilder<T> IsNotAudited<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Name, true);
}
