using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Security;

/// <summary>Callers of the API get a problem where a reader of pages is led to the sign-in form.</summary>
internal sealed class ApiProblems(IProblemDetailsService problems, Texts texts)
{
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api");

    public async Task WriteAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = status,
                Title = texts[$"Identity:Status.{status}"],
                Detail = texts[code],
                Extensions = { ["code"] = code },
            },
        });
    }
}
