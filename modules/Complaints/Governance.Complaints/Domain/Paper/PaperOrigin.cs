using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper;

/// <summary>Where a case stands on paper: found again by it, the same line is taken over once.</summary>
/// <param name="Book">The book.</param>
/// <param name="Year">The year of receipt.</param>
/// <param name="Number">The number in the book.</param>
internal sealed record PaperOrigin(PaperBook Book, int Year, string Number);
