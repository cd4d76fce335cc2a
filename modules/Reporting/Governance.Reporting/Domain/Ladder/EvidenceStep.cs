namespace Governance.Reporting.Domain.Ladder;

/// <summary>How far the evidence goes, from nothing to seen on the spot.</summary>
internal enum EvidenceStep
{
    None,
    Declared,
    Documented,
    Alive,
    Verified,
}
