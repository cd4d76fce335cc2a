namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Where citizens reach this program (<c>Governance:PublicSite</c>).</summary>
internal sealed class PublicSite
{
    public const string Section = "Governance:PublicSite";

    /// <summary>Such as <c>https://hall.example.gov.cn</c>; without it messages name no address.</summary>
    public Uri? Address { get; init; }

    public bool IsUsable => Address is null or { IsAbsoluteUri: true, Scheme: "http" or "https" };
}
