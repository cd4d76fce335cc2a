using Governance.Complaints.Application.Improvements;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>The cases of the same cause behind one of the counts of a change.</summary>
[Authorize(Policy = ComplaintPermissions.ViewImprovements)]
internal sealed class CasesModel(ImprovementReader reader, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "improvement")]
    public string Number { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public CausePart? Part { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CausePart Shown => Part is { } asked && Enum.IsDefined(asked) ? asked : CausePart.Since;

    public CausePage Rows { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            Rows = await reader.CasesAsync(Number, Shown, After, CauseCases.UsualRows, cancellationToken);
        }
        catch (InvalidInputException)
        {
            // What is none of ours begins the list anew.
            Rows = await reader.CasesAsync(Number, Shown, null, CauseCases.UsualRows, cancellationToken);
        }
    }
}
