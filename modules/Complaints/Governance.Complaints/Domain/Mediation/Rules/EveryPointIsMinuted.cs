using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>What was said is noted for every point, if only that it was left out.</summary>
internal sealed record EveryPointIsMinuted(IReadOnlyList<MediationPoint> Agenda)
    : Rule(MediationErrorCodes.MinutesMissing)
{
    public override bool IsBroken => Agenda.Any(p => p.Said is null);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("point", Agenda.FirstOrDefault(p => p.Said is null)?.Subject)];
}
