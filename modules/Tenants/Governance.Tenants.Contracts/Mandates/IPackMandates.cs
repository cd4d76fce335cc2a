namespace Governance.Tenants;

/// <summary>The mandate catalogue as the pack gives it.</summary>
public interface IPackMandates
{
    /// <summary>The files, ordered by name; none for a province without a mandate.</summary>
    IReadOnlyList<PackMandateFile> Files { get; }
}
