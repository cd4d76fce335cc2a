namespace Governance.Complaints.Domain.Paper;

/// <summary>A line of an old work record book: one thing that was done about a case.</summary>
/// <param name="Origin">The case in the register that it belongs to.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Leader">The leader on duty that day.</param>
/// <param name="By">Who did it.</param>
/// <param name="What">What was done.</param>
/// <param name="How">How.</param>
/// <param name="Result">What came of it.</param>
internal sealed record PaperThing(PaperOrigin Origin, DateTime At, string? Leader, string? By, string? What, string? How, string? Result);
