namespace Governance.Complaints.Domain.Assistance;

/// <summary>What was said of somebody, each part encrypted.</summary>
internal sealed record SealedPerson(string? Name, string? Phone, string? Address = null);
