using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages;

/// <summary>A page behind a citizen's code. A code that does not let in is answered with a sentence and the field to type it again.</summary>
/// <typeparam name="TEntered">What the code lets in to.</typeparam>
/// <typeparam name="TTracked">What is shown of it.</typeparam>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal abstract class TicketPage<TEntered, TTracked>(Texts texts) : ComplaintsPage(texts)
{
    /// <summary>Under this name the page is told that the code is right and there is nothing to see yet.</summary>
    public const string Waits = "Waits";

    [BindProperty(SupportsGet = true)]
    public string Ticket { get; set; } = "";

    /// <summary>Why the code does not let in.</summary>
    public string? Problem { get; private set; }

    public TTracked Tracked { get; private set; } = default!;

    public abstract string Href { get; }

    public virtual async Task OnGetAsync(CancellationToken cancellationToken) =>
        await EnterAsync(async entered => Tracked = await ReadAsync(entered, cancellationToken), cancellationToken);

    /// <summary>Works behind the code.</summary>
    /// <exception cref="BusinessException">The code does not let in.</exception>
    protected abstract Task LetInAsync(Func<TEntered, Task> work, CancellationToken cancellationToken);

    protected abstract Task<TTracked> ReadAsync(TEntered entered, CancellationToken cancellationToken);

    /// <summary>Does something; what was typed stays where a rule says no.</summary>
    protected async Task<IActionResult> DoAsync(Func<TEntered, Task> verb, string done, CancellationToken cancellationToken)
    {
        var worked = false;
        await EnterAsync(
            async entered =>
            {
                worked = await TryAsync(() => verb(entered));
                Tracked = await ReadAsync(entered, cancellationToken);
            },
            cancellationToken);
        if (!worked)
        {
            return Page();
        }

        TempData["Done"] = Texts[done];
        return Redirect(Href);
    }

    private async Task EnterAsync(Func<TEntered, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await LetInAsync(work, cancellationToken);
        }
        catch (BusinessException exception) when (StatusOf(exception.Code) is { } status)
        {
            Problem = Texts.Of(exception);
            ViewData[Waits] = status == StatusCodes.Status200OK;
            Response.StatusCode = status;
        }
    }

    private static int? StatusOf(string code) => code switch
    {
        CitizenErrorCodes.CodeMistyped or CitizenErrorCodes.CodeUnknown => StatusCodes.Status404NotFound,
        // The citizen has done nothing wrong: his slip waits to be typed in.
        PaperErrorCodes.SlipNotEntered or PaperErrorCodes.SlipSpoiledAsk => StatusCodes.Status200OK,
        CitizenErrorCodes.TooManyTries => StatusCodes.Status429TooManyRequests,
        _ => null,
    };
}
