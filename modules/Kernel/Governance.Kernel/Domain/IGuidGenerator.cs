namespace Governance.Kernel.Domain;

/// <summary>Makes ids that grow with time, so that new rows are written at the end of an index.</summary>
public interface IGuidGenerator
{
    /// <summary>A new id.</summary>
    Guid Create();
}
