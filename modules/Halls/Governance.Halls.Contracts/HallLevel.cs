namespace Governance.Halls.Contracts;

/// <summary>The level of a 政务服务大厅. 鲁政办字〔2019〕149号 (七) speaks of halls of every level.</summary>
public enum HallLevel
{
    /// <summary>The province's own hall.</summary>
    Province,

    /// <summary>A city's own hall.</summary>
    City,

    /// <summary>A county's own hall: the one that the county's tile shows.</summary>
    County,

    /// <summary>The hall of a development zone, which is no county.</summary>
    DevelopmentZone,

    /// <summary>A township's or sub-district's hall (便民服务中心).</summary>
    Township,

    /// <summary>A hall that one department runs apart from the unit's own hall.</summary>
    Department,
}
