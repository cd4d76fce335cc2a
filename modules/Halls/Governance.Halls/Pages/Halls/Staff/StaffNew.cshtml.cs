using Governance.Halls.Application;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Staff;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Staff;

[Authorize(Policy = HallPermissions.Book)]
// Well above what is taken, so that a photo that is too large is refused at its field and not by the server.
[RequestSizeLimit(10L * FileIntake.MaxBytes)]
internal sealed class StaffNewModel(HallStore halls, StaffService staff, BookChoices choices, Texts texts) : StaffForm(choices, texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public NewStaffInput Input { get; set; } = new();

    public string HallName { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var id = Guid.Empty;
        var done = await TryAsync(async () =>
            id = await staff.JoinAsync(Code, Input.ToRequest(), await Input.File.ReadAsync(cancellationToken), cancellationToken));
        if (done)
        {
            TempData["Done"] = Texts["Halls:Staff.Joined", Input.Name];
            return Redirect($"/halls/staff/{id}");
        }

        AskForFileAgain(Input.File);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        HallName = (await halls.HallAsync(Code, cancellationToken)).Name;
        await OfferAsync(Code, null, null, cancellationToken);
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class NewStaffInput
{
    public string? WorkNumber { get; set; }

    public string? Name { get; set; }

    public string? Title { get; set; }

    public Guid? DepartmentId { get; set; }

    public Guid? WindowId { get; set; }

    public DateOnly? From { get; set; }

    public string? Account { get; set; }

    public IFormFile? File { get; set; }

    public JoinStaffRequest ToRequest() => new(WorkNumber, Name, Title, DepartmentId, WindowId, Account, From);
}
