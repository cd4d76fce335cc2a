using Governance.Complaints.Domain.Cases;

namespace Governance.Complaints.Domain.Identity;

/// <summary>
/// Who may not see who complained: the unit complained about and its chain, until the tenant's rule allows it.
/// 山东省优化营商环境条例 art 56.
/// </summary>
internal static class Shield
{
    /// <summary>Whether somebody belongs to what the case is against.</summary>
    public static bool Covers(Complaint complaint, Actor viewer) =>
        complaint.Shielded && !IsLifted(complaint) && Concerns(complaint, viewer);

    private static bool IsLifted(Complaint complaint) =>
        complaint.RevealAfter == RevealAfter.CertificateIssued && complaint.CertificateIssuedOn is not null;

    private static bool Concerns(Complaint complaint, Actor viewer) =>
        (viewer.StaffId is { } staff && staff == complaint.StaffId)
        || (viewer.WindowId is { } window && window == complaint.WindowId)
        || (viewer.DepartmentId is { } department && complaint.ShieldedDepartments.Contains(department));
}
