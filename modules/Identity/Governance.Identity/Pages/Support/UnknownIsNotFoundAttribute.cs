using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Identity.Pages.Support;

/// <summary>An id that the current unit does not have is 404, whoever else may have it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnknownIsNotFoundAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is EntityNotFoundException)
        {
            context.Result = new NotFoundResult();
        }
    }
}
