namespace Governance.Kernel.Domain;

/// <summary>Something with an identity of its own.</summary>
public abstract class Entity<TKey>
    where TKey : notnull
{
    /// <summary>The primary key.</summary>
    public TKey Id { get; protected set; } = default!;
}
