using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Mediation.Minutes;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>会议纪要 for the printer; the same as the file says.</summary>
[Authorize(Policy = ComplaintPermissions.ViewMediation)]
internal sealed class PrintModel(MediationMinutes minutes, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string Number { get; set; } = "";

    /// <summary><c>null</c> while the session is not concluded.</summary>
    public MinutesView? Minutes { get; private set; }

    public string DueOf(CommitmentView promise) => minutes.DueOf(promise);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            Minutes = await minutes.ReadAsync(Number, cancellationToken);
        }
        catch (BusinessException exception) when (exception.Code == MediationErrorCodes.NotInThisState)
        {
            // The page says so itself.
        }
    }
}
