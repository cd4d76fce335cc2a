namespace Governance.Complaints.Pages.Mediation;

/// <summary>What was said.</summary>
internal sealed class MinutesInput : SessionInput
{
    public List<MinutesRow> Minutes { get; set; } = [];
}

/// <summary>What was said on a point; a row without words is left for later.</summary>
internal sealed class MinutesRow
{
    public int Point { get; set; }

    public string? Said { get; set; }
}
