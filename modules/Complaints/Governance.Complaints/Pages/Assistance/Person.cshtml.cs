using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>Who is helped, in full, to the helper and the hall manager, with a purpose.</summary>
[Authorize(Policy = ComplaintPermissions.Assist)]
[ResponseCache(NoStore = true)]
internal sealed class PersonModel(AssistanceReader orders, AssistanceHandling handling, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Help { get; set; } = "";

    [BindProperty]
    public LookInput Input { get; set; } = new();

    public HelpedPeople? Shown { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await orders.FindAsync(Help, cancellationToken);

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        await orders.FindAsync(Help, cancellationToken);
        await TryFreeAsync(async () => Shown = await handling.LookAsync(Help, new HelpLookRequest(Input.Purpose), cancellationToken));
    }

    internal sealed class LookInput
    {
        public string? Purpose { get; set; }
    }
}
