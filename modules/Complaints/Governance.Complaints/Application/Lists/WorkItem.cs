using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Application.Lists;

/// <summary>A case in a work list, and what the list is sorted by.</summary>
internal sealed class WorkItem
{
    public required Complaint Case { get; init; }

    public required DateTime? SortAt { get; init; }

    public required DateTime? DueAt { get; init; }

    public required DateTime Since { get; init; }
}
