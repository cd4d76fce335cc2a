using Governance.Halls.Application.Staff;
using Governance.Kernel.Permissions;

namespace Governance.Halls.Application.Attendance;

/// <summary>Whose coming and leaving the current user may record.</summary>
internal sealed class AttendanceRights(ICurrentUser user, CurrentStaff current)
{
    private static readonly string[] InCharge = [RoleNames.HallManager, RoleNames.WindowClerk];

    /// <summary>Whether he may record others; a leader records only himself.</summary>
    public bool MayRecordOthers => user.Roles.Intersect(InCharge).Any();

    /// <summary>His own id in the hall book, if he has one.</summary>
    public async Task<Guid?> HimselfAsync(CancellationToken cancellationToken) => (await current.FindAsync(cancellationToken))?.Id;
}
