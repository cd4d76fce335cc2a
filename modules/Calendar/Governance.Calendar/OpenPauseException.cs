namespace Governance.Calendar;

/// <summary>A due day was asked for while the clock stands still with no known end: there is none until the pause ends.</summary>
public sealed class OpenPauseException(Pause pause)
    : Exception($"No due day can be told: the clock has stood still since {pause.From:O} and the pause has no end.")
{
    /// <summary>Stable code of this error.</summary>
    public const string ErrorCode = "Calendar:PauseOpen";

    /// <inheritdoc cref="ErrorCode"/>
    public string Code => ErrorCode;

    /// <summary>The pause without an end.</summary>
    public Pause Pause { get; } = pause;
}
