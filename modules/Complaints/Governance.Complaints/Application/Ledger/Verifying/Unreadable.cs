namespace Governance.Complaints.Application.Ledger.Verifying;

/// <summary>Whether a row could not be read because of what stands in it.</summary>
internal static class Unreadable
{
    public static bool Is(Exception exception) => exception is InvalidOperationException or FormatException or InvalidCastException or OverflowException;
}
