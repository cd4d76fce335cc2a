using Governance.Complaints.Application.Assistance;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>The code to keep.</summary>
internal sealed class CodeModel(AssistanceEntrance entrance, AssistanceCitizens citizens, Texts texts) : HelpTicketPage(entrance, citizens, texts)
{
    public string Address => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Href}";
}
