namespace Governance.Complaints.Pages.Mediation;

/// <summary>What somebody can do to a session, each on a page of its own; in the order in which the pages offer it.</summary>
internal enum SessionStep
{
    Plan,
    Attendance,
    Minutes,
    Conclude,
    Rearrange,
    Cancel,
}
