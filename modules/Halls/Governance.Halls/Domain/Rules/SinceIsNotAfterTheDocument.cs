using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A paper tells of what was, so its beginning is not after its own date. A date known to the month or year may begin earlier than the day it holds.</summary>
internal sealed record SinceIsNotAfterTheDocument(CertainDate Since, CertainDate DatedOn)
    : Rule(HallErrorCodes.SinceAfterDocument, EvidenceFields.Since)
{
    public override bool IsBroken => Since.FirstDay() > DatedOn.Day;
}
