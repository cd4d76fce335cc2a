using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages;

/// <summary>Where a citizen types his code. It is posted, so that no list of visited addresses has a wrong one.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal abstract class FindPage(Texts texts) : ComplaintsPage(texts)
{
    [BindProperty]
    public FindInput Input { get; set; } = new();

    /// <summary>What the addresses of the pages behind the codes begin with.</summary>
    protected abstract string Prefix { get; }

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
            ? Redirect($"{Prefix}{ticket}")
            : Page();
    }

    internal sealed class FindInput
    {
        public string? Code { get; set; }
    }
}
