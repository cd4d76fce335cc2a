using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.Manage)]
internal sealed class EditModel(
    HallReader reader, HallManagementService management, ICurrentTenant currentTenant, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public EditHallInput Input { get; set; } = new();

    public HallState Hall { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = EditHallInput.Of(Hall);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() => management.EditAsync(Code, Input.ToRequest(), cancellationToken)) ? Redirect($"/halls/{Code}") : Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Hall = (await reader.GetAsync(Code, cancellationToken)).Hall;
        if (Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("hall", Code);
        }
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class EditHallInput
{
    public string? Name { get; set; }

    public bool NameVerified { get; set; }

    public string? Address { get; set; }

    public string? OpeningHours { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Source { get; set; }

    public bool Verified { get; set; }

    public long Revision { get; set; }

    public DateOnly? ChangeFrom { get; set; }

    public bool Correction { get; set; }

    public static EditHallInput Of(HallState hall) => new()
    {
        Name = hall.Name,
        NameVerified = hall.NameVerified,
        Address = hall.Address,
        OpeningHours = hall.OpeningHours,
        From = hall.From,
        To = hall.To,
        Source = hall.Source,
        Verified = hall.Verified,
        Revision = hall.Revision,
    };

    public EditHallRequest ToRequest() =>
        new(Name, NameVerified, Address, OpeningHours, From, To, Source, Verified, Revision, ChangeFrom, Correction);
}
