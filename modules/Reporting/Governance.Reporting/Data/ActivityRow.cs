namespace Governance.Reporting.Data;

/// <summary>How often something was done in a mechanism of a hall on a day.</summary>
internal sealed class ActivityRow
{
    public Guid HallId { get; set; }

    public string Mechanism { get; set; } = "";

    public string Signal { get; set; } = "";

    public DateOnly Day { get; set; }

    public int Count { get; set; }

    public bool Simulated { get; set; }
}
