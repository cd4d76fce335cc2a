using Governance.Kernel.EventBus;

namespace Governance.Reporting.EventHandlers;

/// <summary>A rule has changed: the standings of these halls are to be computed anew.</summary>
[EventName("reporting.standings-due")]
internal sealed record StandingsDueEto(IReadOnlyList<Guid> Halls);
