using System.Text.Json;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>Turns what is thrown under <c>/api</c> into RFC 9457 problems with a stable code; pages are answered by the host's error page.</summary>
internal sealed class ProblemMapping(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var (status, code) = Classify(exception);
        context.Response.StatusCode = status;
        // The request's own path is the error page's by now.
        var path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path;
        if (!new PathString(path).StartsWithSegments("/api"))
        {
            return false;
        }

        var texts = context.RequestServices.GetRequiredService<Texts>();
        var problem = new ProblemDetails
        {
            Status = status,
            Title = texts[$"Kernel:Status.{status}"],
            Detail = exception is BusinessException business ? texts.Of(business) : texts[code],
            Extensions = { ["code"] = code },
        };
        if (exception is InvalidInputException input)
        {
            problem.Extensions["errors"] = new Dictionary<string, string[]> { [input.Field] = [texts.Of(input)] };
        }

        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = problem,
            Exception = exception,
        });
    }

    private static (int Status, string Code) Classify(Exception exception) => exception switch
    {
        EntityNotFoundException e => (StatusCodes.Status404NotFound, e.Code),
        InvalidInputException e => (StatusCodes.Status400BadRequest, e.Code),
        BusinessException e => (StatusCodes.Status409Conflict, e.Code),
        DbUpdateConcurrencyException => (StatusCodes.Status409Conflict, "Kernel:ChangedMeanwhile"),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "Kernel:TooLarge"),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => (StatusCodes.Status415UnsupportedMediaType, "Kernel:NotJson"),
        BadHttpRequestException or JsonException => (StatusCodes.Status400BadRequest, "Kernel:BadRequest"),
        _ => (StatusCodes.Status500InternalServerError, "Kernel:Unexpected"),
    };
}
