namespace Governance.Complaints.Domain;

/// <summary>How long texts may be, in characters.</summary>
internal static class Lengths
{
    public const int Code = 40;
    public const int Name = 100;
    public const int Text = 4000;
    public const int Reason = 1000;
    public const int Hash = 64;
    public const int Days = 600;
    public const int Encrypted = 1000;
}
