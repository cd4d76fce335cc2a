using Governance.Halls.Application;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers.Ladder;

namespace Governance.Halls.Pages.Halls;

/// <summary>One mechanism of one hall for the eye. Whether it is alive is computed from the work and stands in the reports.</summary>
internal sealed record MechanismView(string Code, string Name, IReadOnlyList<string> Places, IReadOnlyList<EvidenceView> Evidence)
{
    private IEnumerable<EvidenceState> Live => Evidence.Select(e => e.State).Where(e => e.WithdrawnOn is null);

    public bool IsDeclared => Live.Any(e => e.Kind == EvidenceKind.Declaration);

    public bool IsDocumented => Live.Any(e => e.Kind is not (EvidenceKind.Declaration or EvidenceKind.Inspection));

    /// <summary>What the last inspection found, if there was one.</summary>
    public bool? LastSeenInUse => Live.Where(e => e.Kind == EvidenceKind.Inspection).MaxBy(e => e.DatedOn.Day)?.SeenInUse;

    public LadderStep Step => IsDocumented ? LadderStep.Documented : IsDeclared ? LadderStep.Declared : LadderStep.None;

    /// <summary>How far the mechanism is, as the text's key says it.</summary>
    public string State => LastSeenInUse == true ? "Seen" : Step.ToString();

    /// <summary>The mechanism in half a sentence.</summary>
    public string Sentence(Texts texts) => texts[$"Halls:Sentence.{State}", texts["Halls:Quoted", Name]];

    /// <summary>All mechanisms of a hall: the first of the province's list always, the rest where there is evidence.</summary>
    public static IReadOnlyList<MechanismView> Of(
        HallSnapshot hall, MechanismNames names, Texts texts, Func<EvidenceKind, bool> mayWithdraw) =>
        [.. names.Codes
            .Select((code, index) => (code, index, state: hall.Mechanisms.FirstOrDefault(m => m.Mechanism == code)))
            .Where(m => m.index < MainMechanisms || m.state?.Evidence.Count > 0)
            .Select(m => new MechanismView(
                m.code, names[m.code], m.state?.Places ?? [],
                [.. InReadingOrder(m.state?.Evidence ?? []).Select(e => EvidenceView.Of(e, texts, mayWithdraw))]))];

    // What counts first, then the newest.
    private static IEnumerable<EvidenceState> InReadingOrder(IEnumerable<EvidenceState> evidence) => evidence
        .OrderBy(e => e.WithdrawnOn is not null).ThenByDescending(e => e.DatedOn.Day).ThenByDescending(e => e.RecordedOn).ThenBy(e => e.Id);

    /// <summary>How many of the province's mechanisms are shown for every hall; its list begins with them.</summary>
    public const int MainMechanisms = 3;
}
