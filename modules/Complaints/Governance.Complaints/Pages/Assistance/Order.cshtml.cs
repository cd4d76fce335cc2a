using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>A help order: what is to be done, who helps, what was done, what comes next.</summary>
[Authorize(Policy = ComplaintPermissions.ViewAssistance)]
internal sealed class OrderModel(AssistanceReader orders, AssistanceSteps steps, CaseMessages messages, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Help { get; set; } = "";

    public AssistanceView Order { get; private set; } = null!;

    public string Title => CaseTitle.Of(Order.Text);

    public IReadOnlyList<AssistanceVerb> Steps { get; private set; } = [];

    public bool MayLook { get; private set; }

    /// <summary>What the citizen was told, and what did not reach him.</summary>
    public IReadOnlyList<CaseMessageView> Messages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Order = await orders.GetAsync(Help, cancellationToken);
        Steps = await steps.OfAsync(Order, cancellationToken);
        Messages = await messages.OfHelpAsync(Help, cancellationToken);
        MayLook = await steps.MayLookAsync(Order, cancellationToken);
    }
}
