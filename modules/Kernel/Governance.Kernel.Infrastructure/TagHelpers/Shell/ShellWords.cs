namespace Governance.Kernel.Infrastructure.AspNetCore.Shell;

/// <summary>The frame's own words, in the reader's language.</summary>
/// <param name="SkipToMain">The first link of every page.</param>
/// <param name="MainNavigation">Name of the main navigation for those who cannot see it.</param>
/// <param name="Account">Name of the group at the right of the header.</param>
/// <param name="SignIn">Link to the sign-in form.</param>
/// <param name="SignOut">Button that signs out.</param>
/// <param name="SimulatedMark">The boxed mark of made-up data.</param>
/// <param name="ReadAloud">Button that reads the main text, shown in large text where the browser can.</param>
/// <param name="StopReading">The same button while it reads.</param>
/// <param name="OwnAccount">What the reader's name at the right leads to.</param>
public sealed record ShellWords(
    string SkipToMain,
    string MainNavigation,
    string Account,
    string SignIn,
    string SignOut,
    string SimulatedMark,
    string ReadAloud,
    string StopReading,
    string OwnAccount);
