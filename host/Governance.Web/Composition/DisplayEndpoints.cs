using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Localization;

namespace Governance.Web.Composition;

/// <summary>How the reader wants to see the pages: large text, language. Remembered in a cookie for a year.</summary>
internal static class DisplayEndpoints
{
    public const string LargeTextCookie = "governance.large-text";
    public const string LanguageCookie = "governance.language";

    public static void MapDisplay(this IEndpointRouteBuilder endpoints)
    {
        var display = endpoints.MapGroup("/display").AllowAnonymous().ExcludeFromDescription();
        display.MapGet("/large-text", (HttpContext context, bool on, string? back) =>
            Remember(context, LargeTextCookie, on ? "on" : null, back));
        display.MapGet("/language", (HttpContext context, string culture, string? back) =>
            LocalizationResources.Cultures.Contains(culture)
                ? Remember(context, LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), back)
                : Results.BadRequest());
    }

    private static IResult Remember(HttpContext context, string cookie, string? value, string? back)
    {
        if (value is null)
        {
            context.Response.Cookies.Delete(cookie);
        }
        else
        {
            context.Response.Cookies.Append(cookie, value, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
            });
        }

        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static bool IsLocal(string? path) =>
        path is ['/', ..] && (path.Length == 1 || (path[1] != '/' && path[1] != '\\'));
}
