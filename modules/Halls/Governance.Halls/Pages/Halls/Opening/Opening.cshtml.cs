using Governance.Calendar;
using Governance.Halls.Application.Opening;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Opening;

[Authorize(Policy = HallPermissions.View)]
internal sealed class OpeningModel(
    OpeningReader reader,
    OpeningManagement management,
    HallCalendars calendars,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    TimeProvider time,
    Texts texts) : HallsPage(texts)
{
    private OpeningPicture _picture = null!;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public OpeningInput Input { get; set; } = new();

    public Hall Hall => _picture.Hall;

    public WorkingCalendar Calendar => _picture.Calendar;

    public IReadOnlyList<HallClosure> Closures => _picture.Closures;

    public bool HasOwnHours => _picture.Hours?.WorkingDay is not null;

    public IReadOnlyList<OfficeInterval> PlaceHours => calendars.OfPlace(Hall).OfficeHours.Intervals;

    public DateOnly Today { get; } = time.Today();

    public bool MayChange { get; private set; }

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<IReadOnlyList<ShownDay>> Weeks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        ShowHours();
    }

    public Task<IActionResult> OnPostHoursAsync(CancellationToken cancellationToken) => ChangeAsync(
        () => management.SetHoursAsync(Code, new SetHoursRequest(Input.Hours, Input.Revision), cancellationToken),
        () => Texts["Halls:Opening.HoursSaved"],
        cancellationToken);

    public Task<IActionResult> OnPostClosureAsync(CancellationToken cancellationToken) => ChangeAsync(
        () =>
        {
            ShowHours();
            return management.AnnounceAsync(Code, new AnnounceClosureRequest(Input.From, Input.To, Input.Reason), cancellationToken);
        },
        () => Texts["Halls:Opening.Announced", Texts.Days(Input.From!.Value, Input.To!.Value, Today)],
        cancellationToken);

    private async Task<IActionResult> ChangeAsync(Func<Task> change, Func<string> done, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("hall", Code);
        }

        if (!MayChange)
        {
            return Forbid();
        }

        if (!await TryAsync(change))
        {
            return Page();
        }

        TempData["Done"] = done();
        return Redirect($"/halls/{Code}/opening");
    }

    // The form of the hours is not the one that was sent.
    private void ShowHours() => (Input.Hours, Input.Revision) = (_picture.Hours?.WorkingDay, _picture.Hours?.Revision ?? 0);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        _picture = await reader.PictureAsync(Code, cancellationToken);
        MayChange = Hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        Sentence = OpeningSentence.Of(Hall, Calendar, time.UtcDateTime(), Texts);
        Weeks = ShownDay.Weeks(Hall, Calendar, Today, Texts);
    }
}

/// <summary>What the two forms ask for.</summary>
internal sealed class OpeningInput
{
    public string? Hours { get; set; }

    public long Revision { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Reason { get; set; }
}
