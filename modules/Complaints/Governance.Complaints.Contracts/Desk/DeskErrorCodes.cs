namespace Governance.Complaints.Contracts;

/// <summary>What the pages of staff can be told beside what the cases say.</summary>
public static class DeskErrorCodes
{
    /// <summary>There is no case of that number to link to.</summary>
    public const string OtherCaseUnknown = "Complaints:OtherCaseUnknown";
}
