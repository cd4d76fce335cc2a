using Governance.Kernel.EventBus;

namespace Governance.Complaints.Contracts;

/// <summary>Paper books were taken over. What was taken over counts in no figure and is no sign of life; each case also tells of itself
/// (<see cref="CaseChangedEto"/>).</summary>
/// <param name="ImportId">The import.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Cases">How many cases came of it.</param>
/// <param name="Lines">How many lines of the work record book were added to cases.</param>
[EventName("complaints.paper-book-imported")]
public sealed record PaperBookImportedEto(Guid ImportId, DateTime At, int Cases, int Lines);
