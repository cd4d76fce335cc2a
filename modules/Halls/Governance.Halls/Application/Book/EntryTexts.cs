namespace Governance.Halls.Application.Book;

/// <summary>Texts as they are typed.</summary>
internal static class EntryTexts
{
    /// <summary>The text without what surrounds it; <c>null</c> where nothing is left.</summary>
    public static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static string Trim(string? text) => text?.Trim() ?? "";
}
