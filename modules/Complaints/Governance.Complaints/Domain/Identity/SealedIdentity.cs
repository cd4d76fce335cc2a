namespace Governance.Complaints.Domain.Identity;

/// <summary>What a complainant said of himself, each part encrypted.</summary>
internal sealed record SealedIdentity(
    string? Name, string? Phone, string? IdNumber, string? Email, string? WeChat, string? Helper, string? PhoneIndex);
