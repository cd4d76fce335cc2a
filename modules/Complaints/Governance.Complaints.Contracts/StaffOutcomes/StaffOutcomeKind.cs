namespace Governance.Complaints.Contracts;

/// <summary>What became of a member of staff, or of the house, after a case. The names are stored; they are never renamed.</summary>
public enum StaffOutcomeKind
{
    /// <summary>赔礼道歉.</summary>
    Apology,

    /// <summary>书面检查.</summary>
    SelfCriticism,

    /// <summary>纪律处分.</summary>
    Discipline,

    /// <summary>批评教育.</summary>
    CriticismEducation,

    /// <summary>培训.</summary>
    Training,

    /// <summary>制度整改: of the house, and of nobody in it.</summary>
    SystemFix,
}
