namespace Governance.Reporting.Domain.Catalogue;

/// <summary>What shows that a mechanism is alive, and how long an inspection holds.</summary>
internal sealed record EvidenceRule(int AliveWindowMonths, IReadOnlyList<AliveSignal> AliveSignals, int VerifiedWindowMonths)
{
    public bool SaysTheSameAs(EvidenceRule? other) =>
        other is not null
        && AliveWindowMonths == other.AliveWindowMonths
        && VerifiedWindowMonths == other.VerifiedWindowMonths
        && AliveSignals.OrderBy(s => s.Code, StringComparer.Ordinal).SequenceEqual(other.AliveSignals.OrderBy(s => s.Code, StringComparer.Ordinal));
}

/// <summary>Work that counts, and how often it must have been done within the window.</summary>
internal sealed record AliveSignal(string Code, int Minimum);
