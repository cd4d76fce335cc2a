namespace Governance.Complaints.Domain.Paper;

/// <summary>The hall that slips are printed for.</summary>
internal sealed record SlipPlace(Guid HallId, string HallCode, bool Simulated);
