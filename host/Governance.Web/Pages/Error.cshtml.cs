using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Web.Pages;

/// <summary>Says in a sentence what went wrong and where to go; keeps the status.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(LocalizationResources resources, Texts texts) : PageModel
{
    public string Title { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public void OnGet(int? status) => Show(status);

    public void OnPost(int? status) => Show(status);

    private void Show(int? status)
    {
        // The address can be typed by anybody: only what is an error is taken from it.
        var code = status is >= 400 and <= 599 ? status.Value : (Response.StatusCode >= 400 ? Response.StatusCode : StatusCodes.Status404NotFound);
        // A form that is too large cannot be read, so it is first noticed as one without its token.
        if (code == StatusCodes.Status400BadRequest && IsTooLarge())
        {
            code = StatusCodes.Status413PayloadTooLarge;
        }

        Response.StatusCode = code;
        Title = texts[Known("Web:Error.Title.", code)];
        Sentence = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BusinessException { } said
            ? texts.Of(said)
            : texts[Known("Web:Error.", code)];
    }

    private bool IsTooLarge() =>
        HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } most && Request.ContentLength > most;

    private string Known(string prefix, int code) =>
        resources.Find($"{prefix}{code}") is null ? $"{prefix}{(code >= 500 ? 500 : 400)}" : $"{prefix}{code}";
}
