using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>Nobody confirms his own work.</summary>
internal sealed record InspectorDoesNotRunTheHall(Hall Hall, Inspector Inspector)
    : Rule(HallErrorCodes.InspectorRunsHall)
{
    public override bool IsBroken => Inspector.ManagesHalls && Inspector.TenantId == Hall.TenantId;
}
