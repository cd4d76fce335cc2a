namespace Governance.Halls.Contracts;

/// <summary>The mechanisms that the program itself speaks of; a province's pack may name more.</summary>
public static class MechanismCodes
{
    /// <summary>吐槽找茬.</summary>
    public const string ComplaintWindow = "complaint-window";

    /// <summary>办不成事, where a province runs it as a window of its own.</summary>
    public const string BrokenServiceWindow = "broken-service-window";

    /// <summary>帮办代办.</summary>
    public const string AssistedService = "assisted-service";

    /// <summary>窗口无权否决.</summary>
    public const string NoVeto = "no-veto";

    /// <summary>兜底窗口.</summary>
    public const string FallbackWindow = "fallback-window";
}
