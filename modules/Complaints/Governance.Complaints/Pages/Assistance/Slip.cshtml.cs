using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>The paper that goes along: to the citizen with his code, where whoever took the request prints it the same day; to the
/// helper without.</summary>
[Authorize(Policy = ComplaintPermissions.ViewAssistance)]
[ResponseCache(NoStore = true)]
internal sealed class SlipModel(AssistanceReader orders, AssistanceSlips slips, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Help { get; set; } = "";

    public AssistanceView Order { get; private set; } = null!;

    /// <summary>The citizen's code; <c>null</c> for whoever did not take the request.</summary>
    public string? Code { get; private set; }

    public string Address { get; private set; } = "";

    public string Site => $"{Request.Host}{Request.PathBase}/a";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Order = await orders.GetAsync(Help, cancellationToken);
        if (await slips.CodeAsync(Help, cancellationToken) is { } code)
        {
            (Code, Address) = ($"{code}", $"{Request.Scheme}://{Request.Host}{Request.PathBase}/a/{code.ToPlain()}");
        }
    }
}
