namespace Governance.Complaints.Domain.Identity;

/// <summary>Personal data so that whoever knows them recognizes them and nobody else learns them.</summary>
internal static class Masks
{
    private const int PhoneStart = 3;
    private const int PhoneEnd = 4;
    private const int IdStart = 4;

    /// <summary>张*.</summary>
    public static string? Name(string? name) => name is null ? null : $"{FirstOf(name)}*";

    /// <summary>138****1234; less of a short number.</summary>
    public static string? Phone(string? phone) => phone switch
    {
        null => null,
        { Length: >= 11 } => $"{phone[..PhoneStart]}****{phone[^PhoneEnd..]}",
        _ => $"****{phone[^2..]}",
    };

    /// <summary>3707**********1234.</summary>
    public static string? IdNumber(string? id) => id is null ? null : $"{id[..IdStart]}**********{id[^PhoneEnd..]}";

    /// <summary>z***@example.com.</summary>
    public static string? Email(string? email) => email is null ? null : $"{FirstOf(email)}***{email[email.IndexOf('@', StringComparison.Ordinal)..]}";

    /// <summary>w***.</summary>
    public static string? WeChat(string? name) => name is null ? null : $"{FirstOf(name)}***";

    // A rare character of a name takes two places.
    private static string FirstOf(string text) => text.EnumerateRunes().First().ToString();
}
