namespace Governance.Complaints.Pages.Mediation;

/// <summary>Why a session is called off.</summary>
internal sealed class CancelInput : SessionInput
{
    public string? Reason { get; set; }
}
