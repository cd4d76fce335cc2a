namespace Governance.Halls.Contracts;

/// <summary>The halls for other modules.</summary>
public interface IHallIntegrationService
{
    /// <summary>All halls of all tenants with all their evidence, in the order of their codes; read in pages.</summary>
    IAsyncEnumerable<HallSnapshot> ReadAllAsync(CancellationToken cancellationToken);
}

/// <summary>A hall and the evidence of its mechanisms.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Mechanisms">Its mechanisms that have evidence.</param>
public sealed record HallSnapshot(HallState Hall, IReadOnlyList<MechanismEvidenceChangedEto> Mechanisms);
