namespace Governance.Kernel.Infrastructure.DataSeeding;

/// <summary>A note that the database keeps of itself: which data files it has taken in, whether it holds simulated data.</summary>
public sealed class Marker
{
    /// <summary>What is noted; the key.</summary>
    public string Name { get; set; } = "";

    /// <summary>The note.</summary>
    public string Value { get; set; } = "";
}
