using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>When a hall is open has changed; carries all that holds from today on.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="Hours">The stretches of a working day, such as <c>09:00-12:00,13:00-17:00</c>; <c>null</c> keeps those of the place.</param>
/// <param name="Closures">The hall's own closures that are not over, in order of days.</param>
[EventName("halls.opening-changed")]
public sealed record HallOpeningChangedEto(
    Guid HallId, string HallCode, long Revision, string? Hours, IReadOnlyList<HallClosureState> Closures);
