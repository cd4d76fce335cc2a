using System.Globalization;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Tenants;
using DatePrecision = Governance.Halls.Contracts.DatePrecision;
using EvidenceKind = Governance.Halls.Contracts.EvidenceKind;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.Halls.Seeding;

/// <summary>What a pack's hall means in this module. The ids come from the pack's own keys, so that taking a pack in again
/// finds the same rows.</summary>
internal static class PackMapping
{
    public static Guid HallIdOf(string code) => DeterministicGuid.From($"halls/hall/{code}");

    public static Guid MechanismIdOf(string hallCode, string mechanism) =>
        DeterministicGuid.From($"halls/mechanism/{hallCode}/{mechanism}");

    public static HallFacts FactsOf(PackHall hall) => new(
        hall.Name, LevelOf(hall.Level), hall.Address, hall.OpeningHours, hall.From,
        // The pack names the first day without the hall, this module the last day with it.
        hall.To?.AddDays(-1),
        hall.Source, hall.Verified, hall.NameVerified);

    /// <summary>The pieces of a mechanism. A piece is the same one as long as kind and source are: its title may be put
    /// better in a later pack.</summary>
    public static IReadOnlyList<GivenEvidence> EvidenceOf(PackHall hall, PackMechanism mechanism)
    {
        var since = new CertainDate(
            mechanism.Since.Date, PrecisionOf(mechanism.Since.Precision), mechanism.Since.Verified, mechanism.Since.Note);
        return [.. mechanism.Evidence
            .GroupBy(e => (e.Kind, e.Source))
            .SelectMany(same => same.Select((piece, index) => EvidenceOf(hall, mechanism, piece, since, index)))];
    }

    private static GivenEvidence EvidenceOf(
        PackHall hall, PackMechanism mechanism, PackEvidence piece, CertainDate since, int index) => new(
        DeterministicGuid.From(string.Create(
            CultureInfo.InvariantCulture, $"halls/evidence/{hall.Code}/{mechanism.Code}/{piece.Kind}/{piece.Source}/{index}")),
        KindOf(piece.Kind),
        piece.Title,
        piece.Source,
        new CertainDate(
            piece.EvidenceDate,
            piece.EvidenceDate is null ? DatePrecision.Unknown : PrecisionOf(piece.Precision),
            piece.DateVerified),
        since,
        piece.Verified,
        piece.Note);

    private static HallLevel LevelOf(Tenants.HallLevel level) => level switch
    {
        Tenants.HallLevel.Province => HallLevel.Province,
        Tenants.HallLevel.City => HallLevel.City,
        Tenants.HallLevel.County => HallLevel.County,
        Tenants.HallLevel.DevelopmentZone => HallLevel.DevelopmentZone,
        Tenants.HallLevel.Township => HallLevel.Township,
        Tenants.HallLevel.Department => HallLevel.Department,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The pack's level has no counterpart."),
    };

    private static EvidenceKind KindOf(Tenants.EvidenceKind kind) => kind switch
    {
        Tenants.EvidenceKind.Declaration => EvidenceKind.Declaration,
        Tenants.EvidenceKind.NewsReport => EvidenceKind.NewsReport,
        Tenants.EvidenceKind.Notice => EvidenceKind.Notice,
        Tenants.EvidenceKind.Photo => EvidenceKind.Photo,
        Tenants.EvidenceKind.File => EvidenceKind.File,
        Tenants.EvidenceKind.Link => EvidenceKind.Link,
        Tenants.EvidenceKind.Inspection => EvidenceKind.Inspection,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The pack's kind has no counterpart."),
    };

    private static DatePrecision PrecisionOf(Tenants.DatePrecision precision) => precision switch
    {
        Tenants.DatePrecision.Unknown => DatePrecision.Unknown,
        Tenants.DatePrecision.Year => DatePrecision.Year,
        Tenants.DatePrecision.Month => DatePrecision.Month,
        Tenants.DatePrecision.MonthEnd => DatePrecision.MonthEnd,
        Tenants.DatePrecision.Day => DatePrecision.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "The pack's precision has no counterpart."),
    };
}
