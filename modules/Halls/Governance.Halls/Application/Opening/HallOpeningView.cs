using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Opening;

/// <summary>When a hall is open, for those who run it.</summary>
/// <param name="HallCode">The hall's code.</param>
/// <param name="Revision">Grows with each change; 0 where nothing was ever entered.</param>
/// <param name="OwnHours">The hall's own hours; <c>null</c> where it keeps those of its place.</param>
/// <param name="Hours">The hours that hold.</param>
/// <param name="Closures">The closures that are not over, in order of days.</param>
internal sealed record HallOpeningView(
    string HallCode, long Revision, string? OwnHours, string Hours, IReadOnlyList<HallClosureState> Closures);
