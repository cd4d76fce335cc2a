using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Shell;

/// <summary>Loads the frame before each page.</summary>
internal sealed class ShellFilter(ShellNavigation navigation, ShellLateness lateness) : IAsyncPageFilter
{
    private static readonly PathString ErrorPage = "/error";
    private static readonly PathString AccountPages = "/account";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var path = http.Request.Path;
        // When something broke, the database may be what broke: the page that says so does without it.
        var broken = http.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (!broken)
        {
            await navigation.LoadAsync(path);
        }

        if (!broken && !path.StartsWithSegments(ErrorPage) && !path.StartsWithSegments(AccountPages))
        {
            await lateness.LoadAsync(http.RequestAborted);
        }

        await next();
    }
}
