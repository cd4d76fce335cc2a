using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Application.Devices;

/// <summary>Tells a device why it is not let in.</summary>
internal sealed class DeviceProblems(IProblemDetailsService problems, Texts texts)
{
    public ProblemDetails Of(int status, string code) => new()
    {
        Status = status,
        Title = texts[$"Halls:Device.Status.{status}"],
        Detail = texts[code],
        Extensions = { ["code"] = code },
    };

    public async Task WriteAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = Of(status, code) });
    }
}
