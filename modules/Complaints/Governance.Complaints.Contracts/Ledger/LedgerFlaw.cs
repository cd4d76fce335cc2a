namespace Governance.Complaints.Contracts;

/// <summary>Something in a ledger that does not fit, named so that it can be looked up.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="SealNumber">The seal that it is about, where it lies in one.</param>
/// <param name="CaseNumber">The number of the case; its id where the case itself is gone.</param>
/// <param name="EntryNumber">The place of the entry among those of its case.</param>
public sealed record LedgerFlaw(LedgerFlawKind Kind, long? SealNumber, string? CaseNumber, long? EntryNumber);
