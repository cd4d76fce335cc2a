namespace Governance.Complaints.Domain.Assistance;

/// <summary>What each encrypted part is: a part read for another is refused.</summary>
internal static class AssistancePurposes
{
    public const string Name = "Complaints.Assistance.Name";
    public const string Phone = "Complaints.Assistance.Phone";
    public const string Address = "Complaints.Assistance.Address";
}
