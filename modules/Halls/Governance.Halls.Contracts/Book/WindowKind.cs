namespace Governance.Halls.Contracts;

/// <summary>What a window is for; one window may be several things at once.</summary>
public enum WindowKind
{
    /// <summary>综合窗口: takes any matter of its department or area.</summary>
    General,

    /// <summary>吐槽找茬窗口.</summary>
    Complaint,

    /// <summary>办不成事反映窗口.</summary>
    CannotGetItDone,

    /// <summary>兜底窗口: carries a matter to its end.</summary>
    Fallback,

    /// <summary>帮办代办窗口.</summary>
    AssistedService,

    /// <summary>咨询导办台.</summary>
    Guidance,

    /// <summary>取证窗口: certificates are collected here.</summary>
    CertificateCollection,

    /// <summary>预约窗口.</summary>
    Booking,

    /// <summary>24小时自助服务区.</summary>
    SelfService,

    /// <summary>疑难调处室.</summary>
    Mediation,

    /// <summary>Another kind.</summary>
    Other,
}
