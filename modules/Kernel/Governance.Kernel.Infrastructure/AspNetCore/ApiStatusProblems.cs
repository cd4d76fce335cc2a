using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>Refusals under <c>/api</c> that nobody has put into words, such as an address that does not exist, become problems
/// with a code too.</summary>
public static class ApiStatusProblems
{
    /// <summary>Inside of what shows pages for such refusals, before routing.</summary>
    public static IApplicationBuilder UseApiStatusProblems(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api"), branch => branch.UseStatusCodePages(WriteAsync));

    private static async Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var texts = http.RequestServices.GetRequiredService<Texts>();
        var status = http.Response.StatusCode;
        var code = status switch
        {
            StatusCodes.Status404NotFound => "Kernel:NotFound",
            StatusCodes.Status405MethodNotAllowed => "Kernel:MethodNotAllowed",
            StatusCodes.Status415UnsupportedMediaType => "Kernel:NotJson",
            >= StatusCodes.Status500InternalServerError => "Kernel:Unexpected",
            _ => "Kernel:BadRequest",
        };
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = http,
            ProblemDetails = new ProblemDetails { Status = status, Title = texts[$"Kernel:Status.{status}"], Detail = texts[code], Extensions = { ["code"] = code } },
        });
    }
}
