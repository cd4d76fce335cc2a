namespace Governance.Complaints.Contracts;

/// <summary>Why the ledger or a book cannot be shown as asked.</summary>
public static class LedgerErrorCodes
{
    /// <summary>The month is not written as <c>2026-11</c>, or nobody can mean it.</summary>
    public const string MonthUnreadable = "Complaints:MonthUnreadable";

    /// <summary>The place to read on from is none that a page gave.</summary>
    public const string PlaceUnreadable = "Complaints:PlaceUnreadable";

    /// <summary>The hash has not 64 hexadecimal digits.</summary>
    public const string HashUnreadable = "Complaints:HashUnreadable";
}
