using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Drawing = Governance.Kernel.Infrastructure.TagHelpers.EvidenceKind;

namespace Governance.Halls.Pages.Halls;

/// <summary>One piece of evidence for the eye.</summary>
internal sealed record EvidenceView(EvidenceState State, string KindText, string Meta, string? SinceText, bool MayWithdraw)
{
    public Drawing Drawing => State switch
    {
        { RecordedBy: EvidenceOrigins.Imported } => Drawing.Import,
        { Kind: EvidenceKind.Declaration } => Drawing.Declaration,
        { Kind: EvidenceKind.Photo } => Drawing.Photo,
        { Kind: EvidenceKind.Inspection } => Drawing.Visit,
        _ => Drawing.Document,
    };

    public string? Href => State.FileName is null ? State.Link : $"/halls/evidence/{State.Id}/file";

    public bool IsUnchecked => !State.Verified || (State.DatedOn is { Day: not null, Verified: false });

    public static EvidenceView Of(EvidenceState state, Texts texts, Func<EvidenceKind, bool> mayWithdraw)
    {
        var kind = texts.Of("Halls", state.Kind);
        var parts = new[] { kind, texts.Date(state.DatedOn), state.Source, RecordedBy(state, texts) };
        var since = state.Since.Precision == DatePrecision.Unknown
            ? null
            : texts[state.Since.Verified ? "Halls:SinceLine" : "Halls:SinceLineUnchecked", texts.Date(state.Since)];
        return new EvidenceView(
            state, kind, string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p))), since,
            state.WithdrawnOn is null && mayWithdraw(state.Kind));
    }

    // A made-up piece carries its mark already.
    private static string? RecordedBy(EvidenceState state, Texts texts) =>
        state is { RecordedBy: { } by, Simulated: false } ? texts[by] : null;
}
