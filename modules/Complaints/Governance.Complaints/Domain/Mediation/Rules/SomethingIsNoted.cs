using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A sheet on which nothing is noted is not taken in.</summary>
internal sealed record SomethingIsNoted(string TextField, int Count)
    : Rule(MediationErrorCodes.NothingNoted, TextField)
{
    public override bool IsBroken => Count == 0;
}
