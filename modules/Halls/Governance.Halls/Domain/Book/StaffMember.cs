using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Halls.Domain.Staff.Rules;
using Governance.Kernel.Auditing;

namespace Governance.Halls.Domain.Book;

/// <summary>Somebody who works in a hall. He stands at one window or at none.</summary>
[Audited]
internal sealed class StaffMember : BookEntry<StaffState>
{
    private StaffMember()
    {
    }

    public string WorkNumber { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Title { get; private set; }

    public Guid? DepartmentId { get; private set; }

    public Guid? HallId { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? PhotoHash { get; private set; }

    public string? PhotoType { get; private set; }

    /// <summary>The account with which he signs in, where he has one.</summary>
    public Guid? AccountId { get; private set; }

    public string? AccountName { get; private set; }

    public static StaffMember Join(Guid id, Guid? tenantId, string workNumber, StaffFacts facts, DateOnly from, bool simulated = false)
    {
        Rule.Check(
            new StaffHasAWorkNumber(workNumber),
            new TextFits("workNumber", workNumber, Lengths.Code),
            new TextIsPlain("workNumber", workNumber),
            new DayIsInRange("from", from));
        facts.Check();
        var member = new StaffMember { Id = id, TenantId = tenantId, WorkNumber = workNumber, From = from, Simulated = simulated };
        member.Take(facts);
        member.Begin();
        return member;
    }

    /// <returns>Whether anything differs.</returns>
    public bool Edit(StaffFacts facts, Change change)
    {
        facts.Check();
        return Apply(change, () => Take(facts));
    }

    public void Show(StoredFile photo, Change change)
    {
        Rule.Check(new StaffPhotoIsAPicture(photo));
        Apply(change with { Correction = true }, () => (PhotoHash, PhotoType) = (photo.Hash, photo.ContentType));
    }

    /// <summary>Names the account with which he signs in; <c>null</c> takes it away.</summary>
    public void SignInAs(Guid? accountId, string? accountName) => (AccountId, AccountName) = (accountId, accountName);

    public StaffFacts Facts() => new(Name, Title, DepartmentId, HallId, WindowId);

    public override StaffState ToState() => new(
        Id, Revision, TenantId, WorkNumber, Name, Title, DepartmentId, HallId, WindowId, From, To, PhotoHash, Simulated);

    protected override IReadOnlyCollection<Guid> Places() => [.. new[] { HallId, WindowId, DepartmentId }.OfType<Guid>()];

    private void Take(StaffFacts facts) =>
        (Name, Title, DepartmentId, HallId, WindowId) = (facts.Name, facts.Title, facts.DepartmentId, facts.HallId, facts.WindowId);
}
