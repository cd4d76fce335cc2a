using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.View)]
internal sealed class WithdrawModel(
    HallReader reader,
    MechanismNames names,
    WithdrawalService withdrawals,
    IAuthorizationService authorization,
    ICurrentTenant currentTenant,
    Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public WithdrawInput Input { get; set; } = new();

    public EvidencePlace Place { get; private set; } = null!;

    public string MechanismName => names[Place.Mechanism];

    public string BackHref => $"/halls/{Place.Hall.Code}#{Place.Mechanism}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await MayAsync(cancellationToken) ? Page() : Forbid();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await MayAsync(cancellationToken))
        {
            return Forbid();
        }

        return await TryAsync(() => withdrawals.WithdrawAsync(Id, new WithdrawRequest(Input.Reason), cancellationToken))
            ? Redirect(BackHref)
            : Page();
    }

    private async Task<bool> MayAsync(CancellationToken cancellationToken)
    {
        Place = await reader.GetEvidenceAsync(Id, cancellationToken);
        // A city office reads its counties' evidence and writes none of it.
        if (currentTenant.Id is not null && Place.Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("evidence", Id);
        }

        return (await authorization.AuthorizeAsync(User, WithdrawalPermission.For(Place.Evidence.Kind))).Succeeded;
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class WithdrawInput
{
    public string? Reason { get; set; }
}
