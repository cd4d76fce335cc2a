using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>A page behind a citizen's code. A code that does not let in is answered with a sentence and the field to type it again.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal abstract class CitizenPage(CitizenEntrance entrance, TrackingReader reader, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Ticket { get; set; } = "";

    /// <summary>Why the code does not let in.</summary>
    public string? Problem { get; private set; }

    public TrackedCase Tracked { get; private set; } = null!;

    public string Href => $"/t/{Tracked.Ticket}";

    public virtual async Task OnGetAsync(CancellationToken cancellationToken) =>
        await EnterAsync(async e => Tracked = await reader.ReadAsync(e, cancellationToken), cancellationToken);

    /// <summary>Does something to the case; what was typed stays where a rule says no.</summary>
    protected async Task<IActionResult> DoAsync(Func<EnteredCase, Task> verb, string done, CancellationToken cancellationToken)
    {
        var worked = false;
        await EnterAsync(
            async e =>
            {
                worked = await TryAsync(() => verb(e));
                Tracked = await reader.ReadAsync(e, cancellationToken);
            },
            cancellationToken);
        if (!worked)
        {
            return Page();
        }

        TempData["Done"] = Texts[done];
        return Redirect(Href);
    }

    private async Task EnterAsync(Func<EnteredCase, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await entrance.EnterAsync(Ticket, work, cancellationToken);
        }
        catch (BusinessException exception) when (StatusOf(exception.Code) is { } status)
        {
            Problem = Texts.Of(exception);
            Response.StatusCode = status;
        }
    }

    private static int? StatusOf(string code) => code switch
    {
        CitizenErrorCodes.CodeMistyped or CitizenErrorCodes.CodeUnknown => StatusCodes.Status404NotFound,
        CitizenErrorCodes.TooManyTries => StatusCodes.Status429TooManyRequests,
        _ => null,
    };
}
