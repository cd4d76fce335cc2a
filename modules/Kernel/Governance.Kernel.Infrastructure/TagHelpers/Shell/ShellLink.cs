namespace Governance.Kernel.Infrastructure.AspNetCore.Shell;

/// <summary>One entry of the frame.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">Whether this page lies under it.</param>
/// <param name="Count">Waiting work, shown after the text; null shows none.</param>
/// <param name="Language">The language of the text where it differs from the page's.</param>
public sealed record ShellLink(string Text, string Href, bool IsCurrent = false, int? Count = null, string? Language = null);
