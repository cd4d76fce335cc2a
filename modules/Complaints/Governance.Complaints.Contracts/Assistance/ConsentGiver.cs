namespace Governance.Complaints.Contracts;

/// <summary>Who consents that something is done in somebody's name.</summary>
public enum ConsentGiver
{
    /// <summary>本人.</summary>
    Self,

    /// <summary>监护人.</summary>
    Guardian,

    /// <summary>受托人: somebody with a written power.</summary>
    Proxy,
}
