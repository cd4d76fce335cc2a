using Governance.Halls.Contracts;

namespace Governance.Reporting.Data;

/// <summary>A hall as its owner last told it.</summary>
internal sealed class HallRow
{
    public Guid Id { get; set; }

    public long Revision { get; set; }

    public Guid? TenantId { get; set; }

    public string Code { get; set; } = "";

    public string UnitCode { get; set; } = "";

    public string Name { get; set; } = "";

    public HallLevel Level { get; set; }

    public string? Address { get; set; }

    public string? OpeningHours { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string Source { get; set; } = "";

    public bool Verified { get; set; }

    public bool NameVerified { get; set; }

    public bool Simulated { get; set; }

    public void Set(HallState hall)
    {
        (Id, Revision, TenantId, Code, UnitCode) = (hall.Id, hall.Revision, hall.TenantId, hall.Code, hall.UnitCode);
        (Name, Level, Address, OpeningHours) = (hall.Name, hall.Level, hall.Address, hall.OpeningHours);
        (From, To, Source) = (hall.From, hall.To, hall.Source);
        (Verified, NameVerified, Simulated) = (hall.Verified, hall.NameVerified, hall.Simulated);
    }

    public HallState State() => new(
        Id, Revision, TenantId, Code, UnitCode, Name, Level, Address, OpeningHours, From, To, Source, Verified, NameVerified, Simulated);
}
