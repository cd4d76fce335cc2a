using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Data;

/// <summary>All evidence of one mechanism of one hall as its owner last told it.</summary>
internal sealed class EvidenceSetRow
{
    public const long NoEvidence = -1;

    public Guid HallId { get; set; }

    public string Mechanism { get; set; } = "";

    /// <summary>The owner's revision; <see cref="NoEvidence"/> where only work has been heard of.</summary>
    public long Revision { get; set; } = NoEvidence;

    public string Places { get; set; } = "[]";

    public string Evidence { get; set; } = "[]";

    /// <summary>Grows with every change of what the standings are computed from. Two handlers that compute at the same time,
    /// each without the other's news, must not both be right.</summary>
    public long InputVersion { get; set; }

    public void Set(MechanismEvidenceChangedEto set)
    {
        Revision = set.Revision;
        Places = CanonicalJson.Text(set.Places);
        Evidence = CanonicalJson.Text(set.Evidence);
    }

    public IReadOnlyList<string> PlaceList() => CanonicalJson.Read<List<string>>(System.Text.Encoding.UTF8.GetBytes(Places));

    public IReadOnlyList<EvidenceState> EvidenceList() =>
        CanonicalJson.Read<List<EvidenceState>>(System.Text.Encoding.UTF8.GetBytes(Evidence));
}
