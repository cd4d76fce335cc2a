namespace Governance.Complaints.Application.Assistance;

/// <summary>A help order as its citizen sees it.</summary>
/// <param name="Ticket">The code as it stands in addresses.</param>
/// <param name="Code">The code as it is printed.</param>
/// <param name="Order">The order; who is helped is masked.</param>
internal sealed record TrackedHelp(string Ticket, string Code, AssistanceView Order);
