namespace Governance.IntegrationTests.Web;

/// <summary>The ids of what stands in the hall book of a tenant's own hall.</summary>
internal sealed record OwnBook
{
    public required string Department { get; init; }

    public required string Window { get; init; }

    public required string Staff { get; init; }

    /// <summary>The work number of the one whose id is <see cref="Staff"/>.</summary>
    public required string WorkNumber { get; init; }

    public required string OtherStaff { get; init; }

    public required string Item { get; init; }

    public required string Notice { get; init; }

    public required string Device { get; init; }

    public required string DeviceStamp { get; init; }

    public required string Closure { get; init; }

    public required string Leader { get; init; }

    public required string Leave { get; init; }

    public required string Swap { get; init; }

    public required string ImportHash { get; init; }

    public required string ImportFingerprint { get; init; }

    /// <summary>The number of a case of somebody who said who he is.</summary>
    public string CaseNumber { get; init; } = "";
}
