using Governance.Complaints.Domain.Codes;

namespace Governance.Complaints.Application.Citizens;

/// <summary>A case that somebody has been let in to by its code.</summary>
internal sealed record EnteredCase(Guid CaseId, Guid? TenantId, CaseCode Code)
{
    public string Number => Code.Number;
}
