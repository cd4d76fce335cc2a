using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Of several departments one leads (谁牵头谁负责), and there are not more than a case can have.</summary>
internal sealed record OneDepartmentLeads(IReadOnlyList<Assignee> To)
    : Rule(To.Count > Most ? CaseErrorCodes.TooManyDepartments : CaseErrorCodes.LeadMissing, "lead")
{
    public const int Most = 20;

    public override bool IsBroken => To.Count is 0 or > Most || To.Count(d => d.Leads) > 1;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
