using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Public;

/// <summary>Where somebody goes who has something to complain of.</summary>
internal static class ComplaintWindows
{
    private static readonly WindowKind[] Kinds = [WindowKind.Complaint, WindowKind.CannotGetItDone, WindowKind.Fallback];

    /// <summary>The windows for it, the most fitting first.</summary>
    public static IEnumerable<PublicWindow> Among(IEnumerable<PublicWindow> windows) =>
        windows.Where(w => w.Kinds.Any(Kinds.Contains)).OrderBy(w => w.Kinds.Where(Kinds.Contains).Min(k => Array.IndexOf(Kinds, k)));
}
