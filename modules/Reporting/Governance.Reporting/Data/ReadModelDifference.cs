namespace Governance.Reporting.Data;

/// <summary>One thing in which the read models differed from their owner.</summary>
internal sealed record ReadModelDifference(DifferenceKind Kind, string Hall, string? Mechanism);

internal enum DifferenceKind
{
    HallMissing,
    HallDiffers,
    HallUnknownToOwner,
    EvidenceMissing,
    EvidenceDiffers,
    StandingDiffers,
}
