using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Identity.Pages.Support;

/// <summary>What the module's pages share.</summary>
[UnknownIsNotFound]
internal abstract class IdentityPage(Texts texts) : PageModel
{
    protected Texts Texts { get; } = texts;

    /// <summary>What was done, in a sentence; the frame says it on the page that is shown next.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Does the work; what a rule says against it goes beside the field, and what was typed is kept.</summary>
    protected async Task<bool> SucceedsAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (InvalidInputException exception)
        {
            ModelState.AddModelError(exception.Field, Texts.Of(exception));
        }
        catch (BusinessException exception) when (exception is not EntityNotFoundException)
        {
            ModelState.AddModelError("", Texts.Of(exception));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", Texts["Kernel:ChangedMeanwhile"]);
        }

        return false;
    }

    /// <summary>Back to where the reader came from, if that is here.</summary>
    protected IActionResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");

    /// <summary>A page with a password on it is kept nowhere.</summary>
    protected void KeepOutOfCaches() => Response.Headers.CacheControl = "no-store";
}
