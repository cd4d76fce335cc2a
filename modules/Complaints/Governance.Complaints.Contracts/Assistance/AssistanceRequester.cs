namespace Governance.Complaints.Contracts;

/// <summary>Who asks for help.</summary>
public enum AssistanceRequester
{
    /// <summary>本人.</summary>
    Self,

    /// <summary>亲属.</summary>
    Relative,

    /// <summary>村（社区）干部.</summary>
    VillageOfficial,

    /// <summary>单位: for its people.</summary>
    Employer,

    /// <summary>其他人.</summary>
    Other,
}
