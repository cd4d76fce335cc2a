namespace Governance.Complaints.Pages.Mediation;

/// <summary>What each form of a session holds.</summary>
internal abstract class SessionInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The revision of the session that the page showed.</summary>
    public long? Revision { get; set; }
}
