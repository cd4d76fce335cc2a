using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Figures.Escalated;

/// <summary>A case that has gone up its tenant's path and is not closed. It says nothing of who complained.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Tenant">The code of the place.</param>
/// <param name="TenantName">The name of the place.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Kind">What somebody came with.</param>
/// <param name="Title">The first words of what was said.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Step">The step that it has reached, as the place calls it.</param>
/// <param name="Since">When it got there, UTC.</param>
/// <param name="Due">The due time as it stands now; <c>null</c> while no clock runs.</param>
/// <param name="PausedFor">Why the clock stands still.</param>
internal sealed record EscalatedCase(
    string Number, string Tenant, string TenantName, string Hall, CaseKind Kind, string Title, CaseState State, string Step, DateTime Since,
    DueStanding? Due, PauseKind? PausedFor);

/// <summary>A piece of the list, what has waited longest first.</summary>
/// <param name="Items">The cases.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record EscalatedList(IReadOnlyList<EscalatedCase> Items, string? Next);
