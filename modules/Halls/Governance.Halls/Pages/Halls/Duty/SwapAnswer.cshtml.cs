using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.View)]
internal sealed class SwapAnswerModel(
    DutySwapService service, DutySwapReader reader, HallLookup lookup, HallStore halls, IPermissionChecker permissions, Texts texts)
    : DutyPage(halls, texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Swap { get; set; }

    public DutySwapView View { get; private set; } = null!;

    public string Hall { get; private set; } = "";

    public bool MayAnswer { get; private set; }

    public bool MayWithdraw { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostConsentAsync(CancellationToken cancellationToken) =>
        DecideAsync("Halls:Duty.SwapAgreed", () => service.ConsentAsync(Code, Swap, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken cancellationToken) =>
        DecideAsync("Halls:Duty.SwapRefused", () => service.RefuseAsync(Code, Swap, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken) =>
        DecideAsync("Halls:Duty.SwapWithdrawn", () => service.WithdrawAsync(Code, Swap, cancellationToken), cancellationToken);

    private async Task<IActionResult> DecideAsync(string done, Func<Task> decide, CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(HallPermissions.TakeDuty))
        {
            return Forbid();
        }

        if (await TryAsync(decide))
        {
            return Done(Texts[done], $"{RosterHref}/swaps/{Swap}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Hall = (await lookup.VisibleAsync(Code, cancellationToken)).Name;
        View = await reader.GetAsync(Code, Swap, cancellationToken);
        var me = await permissions.IsGrantedAsync(HallPermissions.TakeDuty) ? await reader.CurrentAsync(cancellationToken) : null;
        var waits = View.State == DutySwapState.Asked;
        MayAnswer = waits && View.OtherStaffId == me;
        MayWithdraw = waits && View.StaffId == me;
    }
}
