namespace Governance.Halls.Application.Requests;

/// <summary>A closure to be announced.</summary>
/// <param name="From">First closed day, today or later.</param>
/// <param name="To">Last closed day, included.</param>
/// <param name="Reason">Why, in words for the public.</param>
internal sealed record AnnounceClosureRequest(DateOnly? From, DateOnly? To, string? Reason);
