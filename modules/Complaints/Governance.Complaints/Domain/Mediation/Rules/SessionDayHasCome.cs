using System.Globalization;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Nobody can have come, and nothing been said, before the day of the session.</summary>
internal sealed record SessionDayHasCome(DateOnly Day, DateOnly Today)
    : Rule(MediationErrorCodes.NotYet)
{
    public override bool IsBroken => Today < Day;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("day", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
