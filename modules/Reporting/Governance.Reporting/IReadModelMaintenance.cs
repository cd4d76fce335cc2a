namespace Governance.Reporting;

/// <summary>Sets the read models right, for the host's verbs.</summary>
internal interface IReadModelMaintenance
{
    /// <summary>Compares them with their owners and repairs what differs.</summary>
    /// <returns>How many things differed.</returns>
    Task<int> ReconcileAsync(CancellationToken cancellationToken);

    /// <summary>Builds them anew.</summary>
    /// <returns>How many things were built.</returns>
    Task<int> RebuildAsync(CancellationToken cancellationToken);
}
