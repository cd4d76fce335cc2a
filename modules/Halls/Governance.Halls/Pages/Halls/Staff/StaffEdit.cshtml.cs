using Governance.Halls.Application.Files;
using Governance.Halls.Application.Staff;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Staff;

[Authorize(Policy = HallPermissions.Book)]
[RequestSizeLimit(10L * FileIntake.MaxBytes)]
internal sealed class StaffEditModel(
    StaffReader reader, StaffService service, BookChoices choices, ICurrentTenant currentTenant, Texts texts) : StaffForm(choices, texts)
{
    private readonly BookChoices _choices = choices;
    private StaffDetail _detail = null!;

    [BindProperty(SupportsGet = true)]
    public Guid Staff { get; set; }

    [BindProperty]
    public EditStaffInput Input { get; set; } = new();

    public StaffState Member => _detail.Staff;

    public IReadOnlyList<SelectListItem> Halls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = EditStaffInput.Of(_detail);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var done = await TryAsync(async () => await service.EditAsync(
            Staff, Input.ToRequest(), await Input.File.ReadAsync(cancellationToken), cancellationToken));
        if (done)
        {
            TempData["Done"] = Texts["Halls:Staff.Saved", Input.Name];
            return Redirect($"/halls/staff/{Staff}");
        }

        AskForFileAgain(Input.File);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        _detail = await reader.GetAsync(Staff, cancellationToken);
        if (Member.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("staff", Staff);
        }

        await OfferAsync(null, Member.DepartmentId, Member.WindowId, cancellationToken);
        Halls = [.. (await _choices.HallsAsync(_detail.Hall, cancellationToken)).Select(h => new SelectListItem(h.Name, h.Code))];
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class EditStaffInput
{
    public string? Name { get; set; }

    public string? Title { get; set; }

    public Guid? DepartmentId { get; set; }

    public string? Hall { get; set; }

    public Guid? WindowId { get; set; }

    public string? Account { get; set; }

    public IFormFile? File { get; set; }

    public DateOnly? To { get; set; }

    public DateOnly? ChangeFrom { get; set; }

    public bool Correction { get; set; }

    public long Revision { get; set; }

    public static EditStaffInput Of(StaffDetail detail) => new()
    {
        Name = detail.Staff.Name,
        Title = detail.Staff.Title,
        DepartmentId = detail.Staff.DepartmentId,
        Hall = detail.Hall,
        WindowId = detail.Staff.WindowId,
        Account = detail.Account,
        To = detail.Staff.To,
        Revision = detail.Staff.Revision,
    };

    public EditStaffRequest ToRequest() =>
        new(Name, Title, DepartmentId, Hall, WindowId, Account, To, ChangeFrom, Correction, Revision);
}
