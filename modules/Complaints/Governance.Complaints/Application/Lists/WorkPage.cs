namespace Governance.Complaints.Application.Lists;

/// <summary>A piece of a work list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record WorkPage(IReadOnlyList<WorkRow> Rows, string? Next);

/// <summary>How much is in a work list.</summary>
/// <param name="List">The list.</param>
/// <param name="Count">All that is in it, however much that is.</param>
internal sealed record WorkCount(WorkList List, int Count);
