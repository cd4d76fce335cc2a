using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>What is noted is about a point or somebody of this session.</summary>
internal sealed record NotedOfTheSession(string TextField, bool IsOfIt)
    : Rule(MediationErrorCodes.NotOfTheSession, TextField)
{
    public override bool IsBroken => !IsOfIt;
}
