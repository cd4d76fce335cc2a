using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>Where a citizen types his code. It is posted, so that no list of visited addresses has a wrong one.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal sealed class FindModel(Texts texts) : ComplaintsPage(texts)
{
    [BindProperty]
    public FindInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var ticket = "";
        return await TryAsync(() =>
        {
            ticket = CaseCode.Parse(Input.Code).ToPlain();
            return Task.CompletedTask;
        })
            ? Redirect($"/t/{ticket}")
            : Page();
    }

    internal sealed class FindInput
    {
        public string? Code { get; set; }
    }
}
