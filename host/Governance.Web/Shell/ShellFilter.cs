using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Shell;

/// <summary>Loads the frame before each page.</summary>
internal sealed class ShellFilter(ShellNavigation navigation) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await navigation.LoadAsync(context.HttpContext.Request.Path);
        await next();
    }
}
