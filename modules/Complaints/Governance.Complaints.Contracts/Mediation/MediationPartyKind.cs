namespace Governance.Complaints.Contracts;

/// <summary>Who is called to a mediation session. The names are stored; they are never renamed.</summary>
public enum MediationPartyKind
{
    /// <summary>部门.</summary>
    Department,

    /// <summary>窗口.</summary>
    Window,

    /// <summary>A member of staff by name.</summary>
    Person,
}
