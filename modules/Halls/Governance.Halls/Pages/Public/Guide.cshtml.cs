using Governance.Halls.Application.Public;
using Governance.Halls.Pages.Halls;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Halls.Pages.Public;

/// <summary>What to bring, where to go, how long it takes and what it costs.</summary>
[AllowAnonymous]
internal sealed class GuideModel(PublicGuideReader guides, Texts texts) : PageModel
{
    public PublicGuide? Guide { get; private set; }

    public string Sentence => texts["Halls:Public.GuideSentence", texts.List(Guide!.Windows.Select(texts.Window)), texts.Time(Guide.Item), texts.Fee(Guide.Item)];

    public async Task OnGetAsync(string code, Guid item, CancellationToken cancellationToken)
    {
        Guide = await guides.FindAsync(code, item, cancellationToken);
        if (Guide is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
