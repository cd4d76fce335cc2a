namespace Governance.Complaints.Domain.Ledger;

/// <summary>The end of a chain.</summary>
/// <param name="Number">The number of the last link; 0 before the first.</param>
/// <param name="Hash">Its hash.</param>
internal readonly record struct LedgerHead(long Number, string Hash)
{
    /// <summary>What the first link of a chain is bound to.</summary>
    public static readonly LedgerHead Start = new(0, new string('0', LedgerHash.Length));
}
