using Microsoft.AspNetCore.Html;

namespace Governance.Kernel.Infrastructure.TagHelpers.Html;

/// <summary>Line drawings on a field of 24 by 24, drawn for this system.</summary>
internal static class Icons
{
    private const string Computed = "<path d=\"M4 4v16h16\"/><path d=\"M7.5 15.5l4-5 3 3 5-6.5\"/>";
    private const string Document = "<path d=\"M6 3h8l4.5 4.5V21H6z\"/><path d=\"M14 3v4.5h4.5\"/>";
    private const string Photo = "<path d=\"M3.5 5h17v14h-17z\"/><circle cx=\"9\" cy=\"10\" r=\"1.8\"/><path d=\"M4 18l5-4.5 3 2.5 4-4 4.5 4.5\"/>";
    private const string Visit = "<path d=\"M2.5 12c2.4-4 5.6-6 9.5-6s7.1 2 9.5 6c-2.4 4-5.6 6-9.5 6s-7.1-2-9.5-6z\"/><circle cx=\"12\" cy=\"12\" r=\"2.8\"/>";
    private const string Declaration = "<path d=\"M5 4.5h14v10H11l-4.5 4.5v-4.5H5z\"/><path d=\"M8.5 8h7M8.5 11h4.5\"/>";
    private const string Import = "<path d=\"M12 3.5v11M7.5 10l4.5 4.5 4.5-4.5\"/><path d=\"M4 15.5V20h16v-4.5\"/>";
    private const string Clock = "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7v5.5l3.5 2\"/>";

    public static IHtmlContent ForEvidence(EvidenceKind kind, string? name) => Draw(
        kind switch
        {
            EvidenceKind.Computed => Computed,
            EvidenceKind.Document => Document,
            EvidenceKind.Photo => Photo,
            EvidenceKind.Visit => Visit,
            EvidenceKind.Declaration => Declaration,
            EvidenceKind.Import => Import,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No drawing for this kind of evidence."),
        },
        name);

    public static IHtmlContent ForLateness() => Draw(Clock, null);

    private static IHtmlContent Draw(string paths, string? name)
    {
        var svg = Tag.Of("svg", "icon").With("viewBox", "0 0 24 24").With("width", "24").With("height", "24");
        _ = string.IsNullOrEmpty(name)
            ? svg.With("aria-hidden", "true")
            : svg.With("role", "img").With("aria-label", name);
        return svg.Holding(new HtmlString(paths));
    }
}
