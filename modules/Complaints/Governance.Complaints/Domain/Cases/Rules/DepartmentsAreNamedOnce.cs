using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A department has one open work order of a case.</summary>
internal sealed record DepartmentsAreNamedOnce(IReadOnlyList<Assignee> To, IEnumerable<Guid> AtWork)
    : Rule(CaseErrorCodes.DepartmentTwice, "others")
{
    public override bool IsBroken
    {
        get
        {
            var all = To.Select(d => d.DepartmentId).Concat(AtWork).ToList();
            return all.Distinct().Count() != all.Count;
        }
    }
}
