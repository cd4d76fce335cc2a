using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Declarations and inspections have verbs of their own.</summary>
internal sealed record KindIsADocument(EvidenceKind Kind)
    : Rule(HallErrorCodes.KindNotDocument, EvidenceFields.Kind)
{
    public override bool IsBroken => Kind is EvidenceKind.Declaration or EvidenceKind.Inspection || !Enum.IsDefined(Kind);
}
