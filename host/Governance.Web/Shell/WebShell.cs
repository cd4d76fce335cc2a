using System.Globalization;
using Governance.Kernel.Infrastructure.AspNetCore.Shell;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Web.Composition;
using Microsoft.AspNetCore.Diagnostics;

namespace Governance.Web.Shell;

/// <summary>The frame of the pages for one request.</summary>
internal sealed class WebShell(
    IHttpContextAccessor http,
    ICurrentUser user,
    Texts texts,
    ShellNavigation navigation,
    ShellLateness lateness,
    SimulationState simulation,
    SystemTitle title) : IShell
{
    private HttpRequest Request => http.HttpContext!.Request;

    private string Back => Uri.EscapeDataString(Place);

    // The error page stands at the address that was asked for, and the switches lead back to that one.
    private string Place => (Feature<IStatusCodeReExecuteFeature>(), Feature<IExceptionHandlerPathFeature>()) switch
    {
        ({ } asked, _) => $"{asked.OriginalPathBase}{asked.OriginalPath}{asked.OriginalQueryString}",
        (_, { } asked) => $"{Request.PathBase}{asked.Path}{Request.QueryString}",
        _ => $"{Request.PathBase}{Request.Path}{Request.QueryString}",
    };

    public string SystemTitle => title.Text;

    public string HomeHref => "/";

    public string Culture => CultureInfo.CurrentUICulture.Name;

    public IReadOnlyList<ShellLink> Navigation => navigation.Links;

    public string? UserLabel => user.Name;

    public bool IsSignedIn => user.IsAuthenticated;

    public string AccountHref => "/account/password";

    public string SignInHref => $"/account/login?returnUrl={Back}";

    public string SignOutAction => "/account/logout";

    public bool LargeText => Request.Cookies.ContainsKey(DisplayEndpoints.LargeTextCookie);

    public ShellLink LargeTextSwitch => new(
        texts[LargeText ? "Web:NormalText" : "Web:LargeText"],
        $"/display/large-text?on={(LargeText ? "false" : "true")}&back={Back}");

    public ShellLink? LanguageSwitch => Culture == "en"
        ? new("中文", $"/display/language?culture=zh-Hans&back={Back}", Language: "zh-Hans")
        : new("English", $"/display/language?culture=en&back={Back}", Language: "en");

    public bool Simulated => simulation.IsSimulated;

    public string SimulatedText => texts["Web:SimulatedText"];

    public string? LateText => lateness.Text;

    public string? FreshnessText => null;

    public string VersionText => texts["Web:Version", typeof(WebShell).Assembly.GetName().Version!.ToString(3)];

    public ShellWords Words => new(
        texts["Web:SkipToMain"], texts["Web:MainNavigation"], texts["Web:Account"], texts["Web:SignIn"], texts["Web:SignOut"],
        texts["Web:SimulatedMark"], texts["Web:ReadAloud"], texts["Web:StopReading"], texts["Web:OwnAccount"]);

    private TFeature? Feature<TFeature>() => http.HttpContext!.Features.Get<TFeature>();
}
