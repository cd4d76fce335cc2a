using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;

namespace Governance.Halls.Domain.Book;

/// <summary>A department that serves in the halls of a tenant.</summary>
[Audited]
internal sealed class Department : BookEntry<DepartmentState>
{
    private Department()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    public static Department Open(Guid id, Guid? tenantId, string code, DepartmentFacts facts, DateOnly from, bool simulated = false)
    {
        Rule.Check(new TextIsGiven("code", code), new TextFits("code", code, Lengths.Code), new TextIsPlain("code", code));
        facts.Check();
        var department = new Department { Id = id, TenantId = tenantId, Code = code, From = from, Simulated = simulated };
        department.Take(facts);
        department.Begin();
        return department;
    }

    /// <returns>Whether anything differs.</returns>
    public bool Edit(DepartmentFacts facts, Change change)
    {
        facts.Check();
        return Apply(change, () => Take(facts));
    }

    public DepartmentFacts Facts() => new(Name, Phone);

    public override DepartmentState ToState() => new(Id, Revision, TenantId, Code, Name, Phone, From, To, Simulated);

    private void Take(DepartmentFacts facts) => (Name, Phone) = (facts.Name, facts.Phone);
}
