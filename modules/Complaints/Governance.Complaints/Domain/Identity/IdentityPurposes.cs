namespace Governance.Complaints.Domain.Identity;

/// <summary>What each encrypted part is: a part read for another is refused.</summary>
internal static class IdentityPurposes
{
    public const string Name = "Complaints.Name";
    public const string Phone = "Complaints.Phone";
    public const string IdNumber = "Complaints.IdNumber";
    public const string Email = "Complaints.Email";
    public const string WeChat = "Complaints.WeChat";
    public const string Helper = "Complaints.Helper";
}
