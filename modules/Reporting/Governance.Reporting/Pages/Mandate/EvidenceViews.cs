using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Files;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Hands a piece of evidence to the components.</summary>
internal static class EvidenceViews
{
    public static Kernel.Infrastructure.TagHelpers.EvidenceKind Drawing(EvidenceState piece) => piece.Kind switch
    {
        EvidenceKind.Declaration => Kernel.Infrastructure.TagHelpers.EvidenceKind.Declaration,
        EvidenceKind.Photo => Kernel.Infrastructure.TagHelpers.EvidenceKind.Photo,
        EvidenceKind.Inspection => Kernel.Infrastructure.TagHelpers.EvidenceKind.Visit,
        EvidenceKind.Link or EvidenceKind.NewsReport => Kernel.Infrastructure.TagHelpers.EvidenceKind.Import,
        _ => Kernel.Infrastructure.TagHelpers.EvidenceKind.Document,
    };

    public static string Kind(EvidenceState piece, ReportWords words) => words[$"EvidenceKind.{piece.Kind}"];

    /// <summary>The stored file for those who may open it, else the address on the web. Only http and https become links: a piece
    /// is typed by people.</summary>
    public static string? Href(EvidenceState piece, bool filesOpen) =>
        filesOpen && piece.FileName is not null
            ? HallAddresses.EvidenceFile(piece.Id)
            : Uri.TryCreate(piece.Link, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
                ? link.AbsoluteUri
                : null;

    /// <summary>Source, date and who entered it.</summary>
    public static string Meta(EvidenceState piece, ReportWords words)
    {
        string?[] parts =
        [
            Kind(piece, words),
            piece.FileName,
            piece.Source,
            piece.DatedOn.Day is null ? words["Evidence.Undated"] : words.Of(piece.DatedOn.Day, piece.DatedOn.Precision),
            piece.Since.Day is null ? null : words["Evidence.Since", words.Of(piece.Since.Day, piece.Since.Precision)],
            words["Evidence.Recorded", piece.RecordedOn, words.Translated(piece.RecordedBy)],
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>What the reader should know before trusting it.</summary>
    public static IEnumerable<string> Doubts(EvidenceState piece, ReportWords words)
    {
        if (!piece.Verified)
        {
            yield return words["Mark.Unverified"];
        }

        if (piece.DatedOn is { Day: not null, Verified: false } || piece.Since is { Day: not null, Verified: false })
        {
            yield return words["Mark.Inferred"];
        }
    }

    public static IEnumerable<string> Notes(EvidenceState piece)
    {
        string?[] notes = [piece.Note, piece.DatedOn.Note, piece.Since.Note];
        return notes.OfType<string>().Where(n => n.Length > 0).Distinct(StringComparer.Ordinal);
    }

    public static bool IsAfter(EvidenceState piece, DateOnly day) => (EvidenceDays.Declared(piece) ?? EvidenceDays.Own(piece)) > day;
}
