namespace Governance.Complaints.Application.Improvements.Counts;

/// <summary>Which cases of the same cause are listed.</summary>
internal enum CausePart
{
    /// <summary>实施前, the days that are compared.</summary>
    Before,

    /// <summary>实施后, the days that are compared.</summary>
    After,

    /// <summary>实施以来: all that came again, however long ago it came into force.</summary>
    Since,

    /// <summary>最近: the last days, whether it is in force or not.</summary>
    Lately,
}
