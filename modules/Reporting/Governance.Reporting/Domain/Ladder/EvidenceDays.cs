using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>From which day a piece of evidence counts, and for which step. Withdrawn pieces must not come here.</summary>
internal static class EvidenceDays
{
    /// <summary>The day of the paper, photo, report or visit; the day of its entry where that is not known.</summary>
    public static DateOnly Own(EvidenceState piece) => piece.DatedOn.Day ?? piece.RecordedOn;

    /// <summary>The day from which the piece shows that the mechanism is at least declared, or <c>null</c>.</summary>
    public static DateOnly? Declared(EvidenceState piece) => SpeaksFor(piece) ? piece.Since.Day ?? Own(piece) : null;

    /// <summary>The day from which the piece shows that the mechanism is documented, or <c>null</c>.</summary>
    public static DateOnly? Documented(EvidenceState piece) => IsDocument(piece) ? Own(piece) : null;

    public static IEnumerable<SinceClaim> Claims(EvidenceState piece)
    {
        if (!SpeaksFor(piece))
        {
            yield break;
        }

        var shown = piece.Kind != EvidenceKind.Declaration;
        if (piece.Since.Day is { } since)
        {
            yield return new SinceClaim(since, piece.Since.Precision, piece.Since.Verified && piece.Verified, shown, Stated: true);
        }

        // A document or a visit shows the mechanism on its own day too; a declaration that says since when does not.
        if (piece.Since.Day is null || shown)
        {
            yield return piece.DatedOn.Day is { } day
                ? new SinceClaim(day, piece.DatedOn.Precision, piece.DatedOn.Verified && piece.Verified, shown, Stated: false)
                : new SinceClaim(piece.RecordedOn, DatePrecision.Day, piece.Verified, shown, Stated: false);
        }
    }

    private static bool SpeaksFor(EvidenceState piece) => piece.Kind != EvidenceKind.Inspection || piece.SeenInUse == true;

    private static bool IsDocument(EvidenceState piece) =>
        piece.Kind is EvidenceKind.Notice or EvidenceKind.Photo or EvidenceKind.File or EvidenceKind.Link or EvidenceKind.NewsReport;
}
