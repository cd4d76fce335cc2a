using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;

namespace Governance.Complaints.Application.Citizens;

/// <summary>What the citizen takes along.</summary>
/// <param name="Case">The case.</param>
/// <param name="Code">The citizen's code as it is printed.</param>
/// <param name="Ticket">The code as it stands in addresses.</param>
/// <param name="HallName">The hall.</param>
/// <param name="FirstHash">The hash of the entry that registered it.</param>
/// <param name="Seal">The newest link of the tenant's chain; <c>null</c> where there is none yet.</param>
internal sealed record Receipt(Complaint Case, string Code, string Ticket, string HallName, string FirstHash, LedgerHead? Seal);
