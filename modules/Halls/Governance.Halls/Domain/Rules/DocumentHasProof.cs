using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A photo or file is there, a link leads somewhere, and a notice or report can at least be found by its source.</summary>
internal sealed record DocumentHasProof(EvidenceKind Kind, bool HasFile, bool HasLink, bool HasSource)
    : Rule(HallErrorCodes.ProofRequired, FieldOf(Kind))
{
    public override bool IsBroken => Kind switch
    {
        EvidenceKind.Photo or EvidenceKind.File => !HasFile,
        EvidenceKind.Link => !HasLink,
        _ => !HasFile && !HasLink && !HasSource,
    };

    private static string FieldOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Photo or EvidenceKind.File => EvidenceFields.File,
        EvidenceKind.Link => EvidenceFields.Link,
        _ => EvidenceFields.Source,
    };
}
