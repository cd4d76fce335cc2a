using Governance.Halls.Application.Book;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
// Well above what is taken, so that a file that is too large is refused at its field and not by the server.
[RequestSizeLimit(10L * FileIntake.MaxBytes)]
internal sealed class WindowPhotoModel(
    WindowReader reader, WindowService windows, ICurrentTenant currentTenant, TimeProvider time, Texts texts) : BookPage("Window", texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Window { get; set; }

    [BindProperty]
    public WindowPhotoInput Input { get; set; } = new();

    public WindowDetails Details { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.TakenOn = time.Today();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var done = await TryBookAsync(async () =>
        {
            var taken = Input.TakenOn ?? throw new InvalidInputException("takenOn", HallErrorCodes.TextRequired);
            await windows.ShowAsync(Window, new WindowPhotoRequest(await ReadFileAsync(Input.File, cancellationToken), taken), cancellationToken);
        });
        if (!done)
        {
            AskAgainFor(Input.File);
            return Page();
        }

        TempData["Done"] = Texts["Halls:Window.PhotoSaved"];
        return Redirect($"/halls/windows/{Window}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Details = await reader.GetAsync(Window, null, cancellationToken);
        if (Details.Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("window", Window);
        }
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class WindowPhotoInput
{
    public IFormFile? File { get; set; }

    public DateOnly? TakenOn { get; set; }
}
