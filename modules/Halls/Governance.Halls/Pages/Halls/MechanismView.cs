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

    public bool WasSeenInUse => Live.Any(e => e is { Kind: EvidenceKind.Inspection, SeenInUse: true });

    public LadderStep Step => IsDocumented ? LadderStep.Documented : IsDeclared ? LadderStep.Declared : LadderStep.None;

    /// <summary>The mechanism in half a sentence.</summary>
    public string Sentence(Texts texts) => texts[$"Halls:Sentence.{(WasSeenInUse ? "Seen" : Step)}", Name];

    /// <summary>All mechanisms of a hall: the first of the province's list always, the rest where there is evidence.</summary>
    public static IReadOnlyList<MechanismView> Of(
        HallSnapshot hall, MechanismNames names, Texts texts, Func<EvidenceKind, bool> mayWithdraw) =>
        [.. names.Codes
            .Select((code, index) => (code, index, state: hall.Mechanisms.FirstOrDefault(m => m.Mechanism == code)))
            .Where(m => m.index < MainMechanisms || m.state?.Evidence.Count > 0)
            .Select(m => new MechanismView(
                m.code, names[m.code], m.state?.Places ?? [],
                [.. (m.state?.Evidence ?? []).Select(e => EvidenceView.Of(e, texts, mayWithdraw))]))];

    /// <summary>How many of the province's mechanisms are shown for every hall; its list begins with them.</summary>
    public const int MainMechanisms = 3;
}
