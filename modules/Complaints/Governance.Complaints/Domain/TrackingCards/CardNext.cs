namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>Where the citizen goes next.</summary>
/// <param name="WindowId">The window of the hall; <c>null</c> for another body.</param>
/// <param name="Place">What it is called.</param>
internal sealed record CardNext(Guid? WindowId, string Place);
