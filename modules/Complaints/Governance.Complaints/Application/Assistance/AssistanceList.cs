namespace Governance.Complaints.Application.Assistance;

/// <summary>The lists of help orders that staff work through.</summary>
internal enum AssistanceList
{
    /// <summary>待派单.</summary>
    ToAssign,

    /// <summary>我帮办的: of whoever is signed in.</summary>
    Mine,

    /// <summary>今天的预约.</summary>
    Today,

    /// <summary>待本人同意.</summary>
    Consent,

    /// <summary>办理中.</summary>
    Open,

    /// <summary>本月办结.</summary>
    Done,
}
