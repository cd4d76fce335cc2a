namespace Governance.Complaints.Contracts;

/// <summary>By what way a request for help came.</summary>
public enum AssistanceChannel
{
    /// <summary>窗口.</summary>
    Window,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>网上: the public page of the hall.</summary>
    Web,
}
