using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.PlanDuty)]
internal sealed class LeaderModel(DutyLeaderService service, HallStore halls, Texts texts) : DutyPage(halls, texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Leader { get; set; }

    [BindProperty]
    public ChangeLeaderInput Input { get; set; } = new();

    public DutyLeaderState Current { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new ChangeLeaderInput { Order = Current.Order, To = Current.To };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() => service.ChangeAsync(Code, Leader, new ChangeLeaderRequest(Input.Order, Input.To), cancellationToken))
            ? Done(Texts["Halls:Duty.LeaderChanged", Current.Name], $"{RosterHref}/leaders")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        Current = (await service.ListAsync(Code, cancellationToken)).FirstOrDefault(l => l.Id == Leader) ?? throw new EntityNotFoundException("leader", Leader);
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class ChangeLeaderInput
{
    public int Order { get; set; }

    public DateOnly? To { get; set; }
}
