using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>One change: what it is to take away, whether it does, and where the same came again.</summary>
[Authorize(Policy = ComplaintPermissions.ViewImprovements)]
internal sealed class ImprovementModel(ImprovementReader reader, ImprovementSteps steps, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "improvement")]
    public string Number { get; set; } = "";

    public ImprovementView View { get; private set; } = null!;

    public ComparedWords Say { get; private set; } = null!;

    public IReadOnlyList<ImprovementVerb> Verbs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await reader.GetAsync(Number, cancellationToken);
        Say = new ComparedWords(View, Texts);
        Verbs = await steps.OfAsync(View, cancellationToken);
    }
}
