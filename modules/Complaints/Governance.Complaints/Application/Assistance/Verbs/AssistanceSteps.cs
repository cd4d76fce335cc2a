using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Kernel.Permissions;

namespace Governance.Complaints.Application.Assistance.Verbs;

/// <summary>What somebody can do to a help order as it stands; the order itself refuses what it does not allow.</summary>
internal sealed class AssistanceSteps(CurrentActor actor, IPermissionChecker permissions, ICurrentUser user)
{
    /// <summary>What can be done now; the first one is what comes next.</summary>
    public async Task<IReadOnlyList<AssistanceVerb>> OfAsync(AssistanceView order, CancellationToken cancellationToken)
    {
        var (by, arranges) = (await actor.GetAsync(cancellationToken), await permissions.IsGrantedAsync(ComplaintPermissions.ArrangeAssistance));
        var helps = await permissions.IsGrantedAsync(ComplaintPermissions.Assist) && (by.IsOfTheHall || (by.StaffId is not null && by.StaffId == order.HelperId));
        return
        [
            .. Enum.GetValues<AssistanceVerb>().Where(verb => IsOpen(verb, order)
                && (verb is AssistanceVerb.Assign or AssistanceVerb.Cancel or AssistanceVerb.Rate ? arranges : helps)),
        ];
    }

    /// <summary>Whether somebody sees in full who is helped.</summary>
    public async Task<bool> MayLookAsync(AssistanceView order, CancellationToken cancellationToken) =>
        await permissions.IsGrantedAsync(ComplaintPermissions.Assist)
        && (user.Roles.Contains(RoleNames.HallManager)
            || ((await actor.GetAsync(cancellationToken)).StaffId is { } staff && staff == order.HelperId));

    private static bool IsOpen(AssistanceVerb verb, AssistanceView order) => verb switch
    {
        AssistanceVerb.Assign => order.State == AssistanceState.Requested,
        AssistanceVerb.Consent => order.State == AssistanceState.Assigned && order.ConsentAt is null,
        AssistanceVerb.Step => order.State == AssistanceState.Assigned && order.ConsentAt is not null,
        AssistanceVerb.Complete => order.State == AssistanceState.Assigned && order.Steps > 0,
        AssistanceVerb.Rate => order.State == AssistanceState.Done && order.Level is null,
        AssistanceVerb.Cancel => order.State is AssistanceState.Requested or AssistanceState.Assigned,
        _ => order.State == AssistanceState.Assigned,
    };
}
