namespace Governance.Complaints.Contracts;

/// <summary>Who has kept the heads of ledgers that were told (<see cref="LedgerWitnessedEto"/>), outside of the ledgers themselves.</summary>
public interface ILedgerWitnesses
{
    /// <summary>The heads of one tenant that were told, in the order of their numbers; read in pages.</summary>
    IAsyncEnumerable<WitnessedHead> HeadsAsync(Guid? tenantId, CancellationToken cancellationToken);
}

/// <summary>A head that was told.</summary>
/// <param name="Number">The number of the seal.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Entries">How many entries lay at or below it.</param>
public sealed record WitnessedHead(long Number, string Hash, long Entries);
