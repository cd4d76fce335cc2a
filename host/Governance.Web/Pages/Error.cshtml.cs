using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Web.Pages;

/// <summary>Says in a sentence what went wrong and where to go; keeps the status.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(LocalizationResources resources) : PageModel
{
    public string TextKey { get; private set; } = "";

    public void OnGet(int? status) => Show(status);

    public void OnPost(int? status) => Show(status);

    private void Show(int? status)
    {
        // The address can be typed by anybody: only what is an error is taken from it.
        var code = status is >= 400 and <= 599 ? status.Value : (Response.StatusCode >= 400 ? Response.StatusCode : StatusCodes.Status404NotFound);
        Response.StatusCode = code;
        var key = $"Web:Error.{code}";
        TextKey = resources.Find(key) is null ? $"Web:Error.{(code >= 500 ? 500 : 400)}" : key;
    }
}
