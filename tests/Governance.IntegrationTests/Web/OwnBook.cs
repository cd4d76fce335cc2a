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

    /// <summary>The number of a refusal that a window reported.</summary>
    public string RefusalNumber { get; init; } = "";

    /// <summary>The number of a help order.</summary>
    public string HelpNumber { get; init; } = "";

    /// <summary>The number of a tracking card.</summary>
    public string CardNumber { get; init; } = "";

    /// <summary>The number on the hall's part of a blank slip.</summary>
    public string SlipNumber { get; init; } = "";

    /// <summary>What it was printed with.</summary>
    public string SlipBatch { get; init; } = "";

    /// <summary>A kept file of old books, and what importing it would do.</summary>
    public (string File, string Fingerprint) OldBook { get; init; }

    /// <summary>The number of a closed case.</summary>
    public string ClosedCaseNumber { get; init; } = "";

    /// <summary>The number of what is proposed for somebody after it.</summary>
    public string OutcomeNumber { get; init; } = "";

    /// <summary>The number of a change that it has led to.</summary>
    public string ImprovementNumber { get; init; } = "";

    /// <summary>The number of a mediation session.</summary>
    public string SessionNumber { get; init; } = "";
}
