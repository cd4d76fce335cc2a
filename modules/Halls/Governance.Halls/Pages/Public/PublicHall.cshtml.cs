using Governance.Halls.Application.Public;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Halls.Pages.Public;

/// <summary>A hall as anybody may see it.</summary>
[AllowAnonymous]
internal sealed class PublicHallModel(PublicHallReader halls, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public string? Q { get; private set; }

    public PublicHallPicture? Picture { get; private set; }

    public IReadOnlyList<PublicWindow> ComplaintWindows => [.. Application.Public.ComplaintWindows.Among(Picture!.Hall.Windows)];

    public IEnumerable<IGrouping<string?, PublicItem>> ItemsByDepartment => Picture!.Hall.Items.GroupBy(i => i.Department);

    public string Sentence => Picture is { Entered: { Opening: { } opening } entered }
        ? OpeningSentence.Of(entered.Hall, opening, entered.Utc, texts)
        : texts["Halls:Opening.Unknown"];

    public async Task OnGetAsync(string? q, CancellationToken cancellationToken)
    {
        Q = SearchWords.Of(q);
        Picture = await halls.FindAsync(Code, Q, cancellationToken);
        if (Picture is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
