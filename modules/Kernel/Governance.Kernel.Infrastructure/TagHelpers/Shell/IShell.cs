namespace Governance.Kernel.Infrastructure.AspNetCore.Shell;

/// <summary>What the frame around every page shows. The host answers it once per request; the layout knows nothing else.</summary>
public interface IShell
{
    /// <summary>The name at the left of the header, and after each page's title.</summary>
    string SystemTitle { get; }

    /// <summary>Where the name at the left leads.</summary>
    string HomeHref { get; }

    /// <summary>The language of the page, written to the <c>lang</c> attribute (zh-Hans, en).</summary>
    string Culture { get; }

    /// <summary>The main entries, in the order in which they are shown.</summary>
    IReadOnlyList<ShellLink> Navigation { get; }

    /// <summary>Who is signed in and as what, ready to show; null when nobody is.</summary>
    string? UserLabel { get; }

    /// <summary>Whether somebody is signed in: then the way out is shown, else the way in.</summary>
    bool IsSignedIn { get; }

    /// <summary>Where those who are signed in change their own password.</summary>
    string AccountHref { get; }

    /// <summary>The page with the sign-in form.</summary>
    string SignInHref { get; }

    /// <summary>Where the sign-out form is posted.</summary>
    string SignOutAction { get; }

    /// <summary>Whether this reader has asked for large text.</summary>
    bool LargeText { get; }

    /// <summary>Switches large text on or off and comes back to this page; works without script.</summary>
    ShellLink LargeTextSwitch { get; }

    /// <summary>Switches to the other language and comes back to this page; null where there is only one.</summary>
    ShellLink? LanguageSwitch { get; }

    /// <summary>Whether the page shows made-up data and must say so.</summary>
    bool Simulated { get; }

    /// <summary>The sentence beside the mark of made-up data.</summary>
    string SimulatedText { get; }

    /// <summary>What is running behind, and by how much; null when nothing is.</summary>
    string? LateText { get; }

    /// <summary>How fresh the data are, for the foot of the page.</summary>
    string? FreshnessText { get; }

    /// <summary>The version of the program, for the foot of the page.</summary>
    string VersionText { get; }

    /// <summary>The frame's own words, in the reader's language.</summary>
    ShellWords Words { get; }
}
