using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Files;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
// Well above what is taken, so that a file that is too large is refused at its field and not by the server.
[RequestSizeLimit(10L * FileIntake.MaxBytes)]
internal sealed class NoticeNewModel(
    HallStore halls, NoticeService notices, WindowReader windows, DepartmentService departments, TimeProvider time, Texts texts)
    : NoticeForm(windows, departments, time, texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.From = Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var notice = Guid.Empty;
        var done = await TryBookAsync(async () => notice = await notices.PublishAsync(
            Code, Input.ToPublish(await ReadFileAsync(Input.File, cancellationToken)), cancellationToken));
        if (!done)
        {
            AskAgainFor(Input.File);
            return Page();
        }

        TempData["Done"] = Texts["Halls:Notice.Published"];
        return Redirect($"/halls/notices/{notice}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Hall = (await halls.HallAsync(Code, cancellationToken)).ToState();
        await LoadChoicesAsync(null, cancellationToken);
    }
}
