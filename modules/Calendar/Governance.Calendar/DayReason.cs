using System.Text.Json.Serialization;

namespace Governance.Calendar;

/// <summary>Why a day counts or does not. Written by name, so that stored explanations stay readable.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayReason>))]
public enum DayReason
{
    /// <summary>An ordinary Monday to Friday; counts.</summary>
    Workday,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A day off by the State Council's notice, also when it falls on a weekend.</summary>
    Holiday,

    /// <summary>A Saturday or Sunday that is worked (调休); counts.</summary>
    MakeUpDay,

    /// <summary>A working day on which this place is closed.</summary>
    LocalClosure,

    /// <summary>A working day on which the clock of this matter stands still.</summary>
    Paused,
}
