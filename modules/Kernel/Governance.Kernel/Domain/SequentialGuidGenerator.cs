namespace Governance.Kernel.Domain;

/// <summary>Version 7 ids: the time in milliseconds, then chance.</summary>
public sealed class SequentialGuidGenerator(TimeProvider time) : IGuidGenerator
{
    /// <inheritdoc/>
    public Guid Create() => Guid.CreateVersion7(time.GetUtcNow());
}
