namespace Governance.Complaints.Domain.Messages;

/// <summary>How long a message waits before it is tried again.</summary>
internal static class MessagePatience
{
    private static readonly int[] Minutes = [1, 5, 15, 60];

    /// <summary>After so long it is given up, and staff call.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <param name="tries">How often it has been tried, from 1.</param>
    public static TimeSpan After(int tries) => TimeSpan.FromMinutes(Minutes[Math.Clamp(tries, 1, Minutes.Length) - 1]);
}
