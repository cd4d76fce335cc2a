namespace Governance.Complaints.Domain.Cases;

/// <summary>In what capacity somebody acts.</summary>
internal enum ActorKind
{
    Staff,
    Citizen,
    Program,
}
