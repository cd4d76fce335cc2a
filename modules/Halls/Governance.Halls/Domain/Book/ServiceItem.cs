using Governance.Halls.Contracts;
using Governance.Halls.Domain.Items.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;

namespace Governance.Halls.Domain.Book;

/// <summary>A service item (政务服务事项) with its guide.</summary>
[Audited]
internal sealed class ServiceItem : BookEntry<ServiceItemState>
{
    private readonly List<ItemWindow> _windows = [];

    private ServiceItem()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid? DepartmentId { get; private set; }

    public string? Conditions { get; private set; }

    public IReadOnlyList<RequiredPaper> Papers { get; private set; } = [];

    public int? PromisedWorkingDays { get; private set; }

    public int? StatutoryWorkingDays { get; private set; }

    public decimal? FeeYuan { get; private set; }

    public string? FeeBasis { get; private set; }

    /// <summary>The windows at which it can be done.</summary>
    public IReadOnlyList<ItemWindow> Windows => _windows;

    public static ServiceItem Open(Guid id, Guid? tenantId, string code, ServiceItemFacts facts, DateOnly from, bool simulated = false)
    {
        Rule.Check(
            new ItemHasACode(code),
            new TextFits("code", code, Lengths.Code),
            new TextIsPlain("code", code),
            new DayIsInRange("from", from));
        facts.Check();
        var item = new ServiceItem { Id = id, TenantId = tenantId, Code = code, From = from, Simulated = simulated };
        item.Take(facts);
        item.Begin();
        return item;
    }

    /// <returns>Whether anything differs.</returns>
    public bool Edit(ServiceItemFacts facts, Change change)
    {
        facts.Check();
        return Apply(change, () => Take(facts));
    }

    public ServiceItemFacts Facts() => new(
        Name, DepartmentId, [.. _windows.Select(w => w.WindowId)], Conditions, Papers, PromisedWorkingDays, StatutoryWorkingDays, FeeYuan, FeeBasis);

    public override ServiceItemState ToState() => new(
        Id, Revision, TenantId, Code, Name, DepartmentId, [.. _windows.Select(w => w.WindowId).Order()], Conditions, Papers,
        PromisedWorkingDays, StatutoryWorkingDays, FeeYuan, FeeBasis, From, To, Simulated);

    protected override IReadOnlyCollection<Guid> Places() => [.. _windows.Select(w => w.WindowId)];

    private void Take(ServiceItemFacts facts)
    {
        (Name, DepartmentId, Conditions, Papers) = (facts.Name, facts.DepartmentId, facts.Conditions, facts.Papers);
        (PromisedWorkingDays, StatutoryWorkingDays) = (facts.PromisedWorkingDays, facts.StatutoryWorkingDays);
        (FeeYuan, FeeBasis) = (InFen(facts.FeeYuan), facts.FeeBasis);
        _windows.RemoveAll(w => !facts.WindowIds.Contains(w.WindowId));
        _windows.AddRange(facts.WindowIds.Distinct().Except(_windows.Select(w => w.WindowId)).ToList()
            .Select(window => new ItemWindow(TenantId, window, Id)));
    }

    // 10.5 and 10.50 are one amount, however a database writes it.
    private static decimal? InFen(decimal? fee) => fee is { } amount ? decimal.Round(amount, 2) + 0.00m : null;
}
