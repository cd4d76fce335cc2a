using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>The head of a tenant's ledger as it stands, told to the province: entries at or below it can no longer be cut
/// off without being missed.</summary>
/// <param name="Number">The number of the newest seal of the chain, from 1.</param>
/// <param name="Hash">Its SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Entries">How many entries lie at or below it.</param>
/// <param name="SealedAt">When it was sealed, UTC.</param>
[EventName("complaints.ledger-witnessed")]
public sealed record LedgerWitnessedEto(long Number, string Hash, long Entries, DateTime SealedAt);
