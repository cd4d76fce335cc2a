namespace Governance.Complaints.Contracts;

/// <summary>Where and when somebody is helped.</summary>
public enum AssistanceVisit
{
    /// <summary>大厅帮办, in the hall's hours.</summary>
    InHall,

    /// <summary>延时服务: in the hall, outside of its hours.</summary>
    ExtendedHours,

    /// <summary>上门服务.</summary>
    AtHome,

    /// <summary>外出服务: a team goes to another place, for many people at once.</summary>
    AwayVisit,
}
