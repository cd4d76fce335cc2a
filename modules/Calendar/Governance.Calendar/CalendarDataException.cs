namespace Governance.Calendar;

/// <summary>A calendar file cannot be used as it is; names the file, the line and the reason.</summary>
public sealed class CalendarDataException(string file, int line, string reason, Exception? inner = null)
    : Exception($"{file}({line}): {reason}", inner)
{
    /// <summary>Stable code of this error.</summary>
    public const string ErrorCode = "Calendar:DataInvalid";

    /// <inheritdoc cref="ErrorCode"/>
    public string Code => ErrorCode;

    /// <summary>The file as it was named by the caller.</summary>
    public string File { get; } = file;

    /// <summary>Line of the mistake, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong, in one sentence.</summary>
    public string Reason { get; } = reason;
}
