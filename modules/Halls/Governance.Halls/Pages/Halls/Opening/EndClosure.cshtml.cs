using Governance.Halls.Application.Opening;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Opening;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class EndClosureModel(OpeningReader reader, OpeningManagement management, TimeProvider time, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Closure { get; set; }

    [BindProperty]
    public EndClosureInput Input { get; set; } = new();

    public Hall Hall { get; private set; } = null!;

    public HallClosure Shown { get; private set; } = null!;

    public DateOnly Today { get; } = time.Today();

    public bool MayTakeBack => Shown.CanBeTakenBack(Today);

    public string BackHref => $"/halls/{Code}/opening";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.LastDay = Today.AddDays(-1);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var takesBack = MayTakeBack;
        if (!await TryAsync(() => management.EndAsync(Closure, takesBack ? null : Input.LastDay, cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts[takesBack ? "Halls:Opening.TakenBack" : "Halls:Opening.Shortened"];
        return Redirect(BackHref);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        (Hall, Shown) = await reader.ClosureAsync(Closure, cancellationToken);
        if (Hall.Code != Code)
        {
            throw new EntityNotFoundException("closure", Closure);
        }
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class EndClosureInput
{
    public DateOnly? LastDay { get; set; }
}
