using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Assistance;

/// <summary>A help order as its asker takes it along.</summary>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Code">The citizen's code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Revision">Its revision.</param>
internal sealed record RequestedHelp(string Number, string Code, AssistanceState State, long Revision);
