using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Public;

/// <summary>What somebody looks for, as far as it can be looked for.</summary>
internal static class SearchWords
{
    private const int Most = 50;

    /// <returns>The words; <c>null</c> where there are none.</returns>
    public static string? Of(string? typed)
    {
        var words = typed?.Trim();
        words = words?.Length > Most ? words[..Most] : words;
        return string.IsNullOrEmpty(words) || !Input.IsPlain(words) ? null : words;
    }
}
