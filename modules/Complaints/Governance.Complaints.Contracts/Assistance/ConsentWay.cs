namespace Governance.Complaints.Contracts;

/// <summary>How somebody consented.</summary>
public enum ConsentWay
{
    /// <summary>书面签字.</summary>
    Signed,

    /// <summary>当面口头, before a witness.</summary>
    OralBeforeWitness,

    /// <summary>电话.</summary>
    Phone,
}
