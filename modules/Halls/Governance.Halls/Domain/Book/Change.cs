namespace Governance.Halls.Domain.Book;

/// <summary>A change of the hall book.</summary>
/// <param name="Day">The first day on which it holds.</param>
/// <param name="Correction">Whether it mends what was entered wrongly: then it holds as if it had always stood so.</param>
/// <param name="By">Who makes it.</param>
/// <param name="At">When it is made, UTC.</param>
internal sealed record Change(DateOnly Day, bool Correction, string? By, DateTime At);
