using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Improvements.Verbs;

/// <summary>What somebody can do to a change now. It says what the pages offer; the change itself still refuses what cannot be.</summary>
internal sealed class ImprovementSteps(CurrentActor actor, IPermissionChecker permissions, TimeProvider time)
{
    public async Task<IReadOnlyList<ImprovementVerb>> OfAsync(ImprovementView view, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var decides = await permissions.IsGrantedAsync(ComplaintPermissions.Decide);
        var links = await permissions.IsGrantedAsync(ComplaintPermissions.ProposeImprovements);
        return [.. Enum.GetValues<ImprovementVerb>().Where(verb => verb switch
        {
            ImprovementVerb.Decide => decides && view.State == ImprovementState.Proposed,
            ImprovementVerb.Force => (decides || Owns(by, view)) && view.State == ImprovementState.Taken,
            ImprovementVerb.Check => decides && view.State is ImprovementState.InForce or ImprovementState.Checked && view.InForceOn <= time.Today(),
            ImprovementVerb.Link => links && view.State is not (ImprovementState.NotTaken or ImprovementState.Dropped),
            _ => decides && view.State is ImprovementState.Proposed or ImprovementState.Taken or ImprovementState.InForce,
        })];
    }

    private static bool Owns(Actor by, ImprovementView view) =>
        (view.OwnerDepartmentId is { } department && by.DepartmentId == department) || (view.OwnerStaffId is { } staff && by.StaffId == staff);
}
