using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Ledger;

/// <summary>Whether an entry with a hash is in the ledger of a case, and where it is sealed.</summary>
/// <param name="Found">Whether it is there and its content still has that hash.</param>
/// <param name="Entry">Its place among the entries of the case.</param>
/// <param name="Change">What was done.</param>
/// <param name="At">When, UTC.</param>
/// <param name="SealNumber">The seal that binds it; <c>null</c> in the moment before it is sealed.</param>
/// <param name="SealHash">The hash of that seal.</param>
/// <param name="SealedAt">When it was sealed, UTC.</param>
internal sealed record LedgerProof(
    bool Found, long? Entry = null, CaseChange? Change = null, DateTime? At = null, long? SealNumber = null, string? SealHash = null, DateTime? SealedAt = null);
