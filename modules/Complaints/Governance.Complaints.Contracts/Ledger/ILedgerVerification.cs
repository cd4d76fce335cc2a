namespace Governance.Complaints.Contracts;

/// <summary>Checks the ledger of every tenant from its first entry to its head.</summary>
public interface ILedgerVerification
{
    /// <summary>Recomputes every entry and every seal, compares the cases with what the ledger says of them, and the seals with
    /// the heads that were witnessed (<see cref="ILedgerWitnesses"/>). Changes nothing. A tenant without entries, seals and
    /// witnessed heads is left out.</summary>
    IAsyncEnumerable<LedgerFinding> VerifyAsync(CancellationToken cancellationToken);
}

/// <summary>What was found of one tenant's ledger.</summary>
/// <param name="TenantCode">The tenant's code; <c>null</c> for the province.</param>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Seals">How many seals were read.</param>
/// <param name="HeadNumber">The number of the newest seal; 0 where there is none.</param>
/// <param name="HeadHash">Its hash.</param>
/// <param name="FirstBad">What does not fit first; <c>null</c> where all fits.</param>
public sealed record LedgerFinding(string? TenantCode, long Entries, long Seals, long HeadNumber, string? HeadHash, LedgerFlaw? FirstBad);
