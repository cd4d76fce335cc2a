using System.Globalization;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Domain.Assistance;

/// <summary>A time of day as one types it: 9:30, 09:30, 9：30.</summary>
internal static class AppointmentTime
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "HH:mm:ss"];

    /// <exception cref="InvalidInputException">It is none (<see cref="AssistanceErrorCodes.TimeNotReadable"/>).</exception>
    public static TimeSpan Of(string field, string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace('：', ':'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan()
            : throw new InvalidInputException(field, AssistanceErrorCodes.TimeNotReadable);
}
