using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>A hall is new or has changed; carries all of its state.</summary>
/// <param name="Hall">The hall.</param>
[EventName("halls.hall-changed")]
public sealed record HallChangedEto(HallState Hall);

/// <summary>The evidence of one mechanism of one hall has changed; carries all of it.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="Mechanism">The mechanism's code.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="Places">Where in the hall: windows, zones.</param>
/// <param name="Evidence">All pieces, withdrawn ones too.</param>
[EventName("halls.mechanism-evidence-changed")]
public sealed record MechanismEvidenceChangedEto(
    Guid HallId, string Mechanism, long Revision, IReadOnlyList<string> Places, IReadOnlyList<EvidenceState> Evidence);
