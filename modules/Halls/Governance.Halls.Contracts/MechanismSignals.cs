namespace Governance.Halls.Contracts;

/// <summary>The signals of <see cref="MechanismActivityEto"/> that the program itself sends; a mandate's evidence rules name
/// the ones that count.</summary>
public static class MechanismSignals
{
    /// <summary>Whoever was on duty was there (吐槽找茬, 领导值班).</summary>
    public const string DutyRosterKept = "duty-roster-kept";

    /// <summary>A complaint was answered (吐槽找茬).</summary>
    public const string CaseAnswered = "case-answered";

    /// <summary>An errand was run for somebody (帮办代办).</summary>
    public const string AssistedOrderDone = "assisted-order-done";

    /// <summary>A refusal was reported to the head (窗口无权否决).</summary>
    public const string RefusalReported = "refusal-reported";

    /// <summary>One of the three papers was handed out (窗口无权否决).</summary>
    public const string PaperHandedOut = "paper-handed-out";
}
