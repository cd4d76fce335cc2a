using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain;

/// <summary>A 政务服务大厅.</summary>
[Audited]
internal sealed class Hall : AggregateRoot<Guid>, IMultiTenant
{
    private Hall()
    {
    }

    public Guid? TenantId { get; private set; }

    public string Code { get; private set; } = "";

    public string UnitCode { get; private set; } = "";

    public string Name { get; private set; } = "";

    public HallLevel Level { get; private set; }

    public string? Address { get; private set; }

    public string? OpeningHours { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public string Source { get; private set; } = "";

    public bool Verified { get; private set; }

    public bool NameVerified { get; private set; }

    public bool Simulated { get; private set; }

    public long Revision { get; private set; }

    /// <summary>Whether it came from the data pack.</summary>
    public bool Imported { get; private set; }

    /// <summary>Whether somebody has changed it; the pack then keeps its hands off.</summary>
    public bool Edited { get; private set; }

    public static Hall Open(Guid id, Guid? tenantId, string code, string unitCode, HallFacts facts)
    {
        var hall = Create(id, tenantId, code, unitCode);
        Check(facts);
        hall.Take(facts);
        hall.Edited = true;
        hall.Changed();
        return hall;
    }

    public static Hall Import(Guid id, Guid? tenantId, string code, string unitCode, HallFacts facts)
    {
        var hall = Create(id, tenantId, code, unitCode);
        hall.Take(facts);
        hall.Imported = true;
        hall.Changed();
        return hall;
    }

    public bool IsOpenOn(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    public void Rename(string name, bool verified) => Edit(Facts() with { Name = name.Trim(), NameVerified = verified });

    public void Move(string? address) => Edit(Facts() with { Address = address });

    public void Regrade(HallLevel level) => Edit(Facts() with { Level = level });

    public void KeepHours(string? openingHours) => Edit(Facts() with { OpeningHours = openingHours });

    /// <summary>Corrects what was recorded of its beginning and where it is known from.</summary>
    public void Correct(DateOnly? from, string source, bool verified) =>
        Edit(Facts() with { From = from, Source = source.Trim(), Verified = verified });

    public void Close(DateOnly lastDay)
    {
        Rule.Check(new HallClosesOnce(this));
        Edit(Facts() with { To = lastDay });
    }

    public void Reopen() => Edit(Facts() with { To = null });

    /// <summary>Takes over what the pack says now, unless somebody knows better.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Update(HallFacts facts)
    {
        if (!Imported || Edited || facts == Facts())
        {
            return false;
        }

        Take(facts);
        Changed();
        return true;
    }

    public HallFacts Facts() => new(Name, Level, Address, OpeningHours, From, To, Source, Verified, NameVerified);

    public HallState ToState() => new(
        Id, Revision, TenantId, Code, UnitCode, Name, Level, Address, OpeningHours, From, To, Source, Verified, NameVerified, Simulated);

    private static Hall Create(Guid id, Guid? tenantId, string code, string unitCode) =>
        new() { Id = id, TenantId = tenantId, Code = code, UnitCode = unitCode };

    private static void Check(HallFacts facts) => Rule.Check(
        new TextIsGiven(HallFields.Name, facts.Name),
        new TextFits(HallFields.Name, facts.Name, Lengths.Line),
        new TextIsPlain(HallFields.Name, facts.Name),
        new TextFits(HallFields.Address, facts.Address, Lengths.Line),
        new TextIsPlain(HallFields.Address, facts.Address),
        new TextFits(HallFields.OpeningHours, facts.OpeningHours, Lengths.Line),
        new TextIsPlain(HallFields.OpeningHours, facts.OpeningHours),
        new TextIsGiven(HallFields.Source, facts.Source),
        new TextFits(HallFields.Source, facts.Source, Lengths.Line),
        new TextIsPlain(HallFields.Source, facts.Source),
        new DayIsInRange(HallFields.From, facts.From),
        new DayIsInRange(HallFields.To, facts.To),
        new HallClosesAfterItOpens(facts.From, facts.To));

    private void Edit(HallFacts facts)
    {
        Check(facts);
        if (facts == Facts())
        {
            return;
        }

        Take(facts);
        Edited = true;
        Changed();
    }

    private void Take(HallFacts facts)
    {
        (Name, Level, Address, OpeningHours) = (facts.Name, facts.Level, facts.Address, facts.OpeningHours);
        (From, To, Source, Verified, NameVerified) = (facts.From, facts.To, facts.Source, facts.Verified, facts.NameVerified);
    }

    private void Changed()
    {
        Revision++;
        AddDistributedEvent(new HallChangedEto(ToState()));
    }
}
