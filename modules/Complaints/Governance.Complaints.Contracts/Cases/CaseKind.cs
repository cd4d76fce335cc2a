namespace Governance.Complaints.Contracts;

/// <summary>What somebody came with.</summary>
public enum CaseKind
{
    /// <summary>吐槽找茬: something is wrong with a service.</summary>
    FaultFinding,

    /// <summary>办不成事: something could not be got done.</summary>
    CannotGetItDone,

    /// <summary>建议.</summary>
    Suggestion,

    /// <summary>咨询.</summary>
    Consultation,
}
