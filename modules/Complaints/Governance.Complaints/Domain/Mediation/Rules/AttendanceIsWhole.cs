using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Of everybody who was called it is noted whether he came.</summary>
internal sealed record AttendanceIsWhole(IReadOnlyList<MediationParty> Parties)
    : Rule(MediationErrorCodes.AttendanceMissing)
{
    public override bool IsBroken => Parties.Any(p => p.Came is null);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("name", Parties.FirstOrDefault(p => p.Came is null)?.Name)];
}
