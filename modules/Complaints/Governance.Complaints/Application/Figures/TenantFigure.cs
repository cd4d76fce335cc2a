using Governance.Complaints.Domain.Tally;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Application.Figures;

/// <summary>The figures of one tenant. A share is never given without its parts.</summary>
/// <param name="Code">The tenant's code.</param>
/// <param name="Name">The tenant's name.</param>
/// <param name="Received">Registered in the month.</param>
/// <param name="Answered">Answered in the month.</param>
/// <param name="InTime">Of those, in time.</param>
/// <param name="Rated">Answers rated in the month.</param>
/// <param name="Satisfied">Of those, levels 3 to 5.</param>
/// <param name="OutOfScope">Explained and handed to another body in the month.</param>
/// <param name="YellowCards">Yellow cards of the month.</param>
/// <param name="RedCards">Red cards of the month.</param>
/// <param name="Open">Open now.</param>
/// <param name="OverdueNow">Of those, past their due time.</param>
internal sealed record TenantFigure(
    string Code, string Name, int Received, int Answered, int InTime, int Rated, int Satisfied, int OutOfScope, int YellowCards, int RedCards,
    int Open, int OverdueNow)
{
    public static TenantFigure Of(TenantInfo tenant, TallyCounts month, TallyCounts ever) => new(
        tenant.Code, tenant.Name, month.Received, month.Answered, month.AnsweredInTime, month.Rated, month.Satisfied, month.OutOfScope,
        month.YellowCards, month.RedCards, ever.Open, ever.OverdueNow);
}
