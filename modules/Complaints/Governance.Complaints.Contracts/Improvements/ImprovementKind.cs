namespace Governance.Complaints.Contracts;

/// <summary>What a case makes one change.</summary>
public enum ImprovementKind
{
    /// <summary>办事指南.</summary>
    Guide,

    /// <summary>流程.</summary>
    Process,

    /// <summary>制度.</summary>
    System,
}
