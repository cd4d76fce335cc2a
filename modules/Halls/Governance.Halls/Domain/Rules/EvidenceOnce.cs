using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A notice or photo of the hall book counts once for a mechanism; another photo of the same window is another piece.</summary>
internal sealed record EvidenceOnce(IEnumerable<Evidence> Pieces, Document Document)
    : Rule(HallBookErrorCodes.AlreadyEvidence)
{
    public override bool IsBroken => Document.Origin is { } origin
        && Pieces.Any(e => !e.IsWithdrawn && e.OriginId == origin && e.FileHash == Document.File?.Hash);
}
