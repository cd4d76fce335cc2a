using Governance.Halls.Contracts;

namespace Governance.Halls.Application;

/// <summary>A piece of evidence and where it belongs.</summary>
internal sealed record EvidencePlace(HallState Hall, string Mechanism, EvidenceState Evidence);
