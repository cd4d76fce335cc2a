namespace Governance.Complaints.Contracts;

/// <summary>A paper book of a hall. The names are stored; they are never renamed.</summary>
public enum PaperBook
{
    /// <summary>受理台账: a line for each case.</summary>
    Register,

    /// <summary>工作记录本: a line for each thing done.</summary>
    Record,
}
