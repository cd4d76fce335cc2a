using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Ledger;

/// <summary>An entry of the ledger, as the list shows it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When, UTC.</param>
/// <param name="CaseNumber">The number of the case.</param>
/// <param name="Entry">Its place among the entries of the case.</param>
/// <param name="Change">What was done.</param>
/// <param name="By">Who did it; the citizen and the program are named as such, never by a name.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="SealNumber">The seal that binds it; <c>null</c> in the moment before it is sealed.</param>
/// <param name="Simulated">Whether it is made up.</param>
internal sealed record LedgerLine(
    Guid Id, DateTime At, string CaseNumber, long Entry, CaseChange Change, string By, string Hash, long? SealNumber, bool Simulated);

/// <summary>Entries of a day.</summary>
/// <param name="Lines">In the order in which they were written.</param>
/// <param name="Next">The entry after which the next page begins; <c>null</c> on the last.</param>
internal sealed record LedgerLines(IReadOnlyList<LedgerLine> Lines, Guid? Next);
