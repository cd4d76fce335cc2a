namespace Governance.Complaints.Domain.Cases;

/// <summary>Where a work order stands.</summary>
internal enum WorkOrderState
{
    Open,
    Returned,
    Done,
    Dropped,
}
