using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Catalogue;

namespace Governance.UnitTests.Reporting;

/// <summary>Made-up evidence.</summary>
internal static class Pieces
{
    public static readonly DateOnly Deadline = new(2019, 10, 31);

    public static readonly EvidenceRule Rule = new(6, [new AliveSignal("duty-roster-kept", 2), new AliveSignal("case-answered", 1)], 12);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static EvidenceState Piece(EvidenceKind kind, string? datedOn = null, string? since = null) => new(
        Guid.Empty, kind, "演示佐证", "演示来源",
        datedOn is null ? CertainDate.Unknown : CertainDate.On(Day(datedOn)),
        since is null ? CertainDate.Unknown : CertainDate.On(Day(since)),
        true, null, null, null, null, new DateOnly(2026, 1, 1), "演示", null, null, false);

    public static EvidenceState Inspection(string day, bool seen) => Piece(EvidenceKind.Inspection, day) with { SeenInUse = seen };
}
