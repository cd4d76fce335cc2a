using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Governance.Reporting.Endpoints;

/// <summary>Hands out a file with the hash of the content behind it.</summary>
internal static class ReportResults
{
    public static IResult File(HttpContext context, MandateReportFile file)
    {
        Describe(context, file);
        return Results.File(file.Content, file.ContentType, file.FileName);
    }

    /// <summary>The canonical JSON itself, as an answer and not as a file.</summary>
    public static IResult Json(HttpContext context, MandateReportFile file)
    {
        Describe(context, file);
        return Results.Bytes(file.Content, file.ContentType);
    }

    private static void Describe(HttpContext context, MandateReportFile file)
    {
        context.Response.Headers["X-Content-Sha256"] = file.ContentSha256;
        context.Response.Headers[HeaderNames.CacheControl] = "private, no-cache";
    }
}
