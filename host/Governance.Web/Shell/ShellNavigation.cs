using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.AspNetCore.Shell;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;

namespace Governance.Web.Shell;

/// <summary>The entries of the main navigation that the reader may follow, found before the page is rendered.</summary>
internal sealed class ShellNavigation(IEnumerable<NavigationEntry> entries, IPermissionChecker permissions, Texts texts)
{
    public IReadOnlyList<ShellLink> Links { get; private set; } = [];

    public async Task LoadAsync(PathString path)
    {
        var links = new List<ShellLink>();
        foreach (var entry in entries.OrderBy(e => e.Order))
        {
            if (await permissions.IsGrantedAsync(entry.Permission))
            {
                links.Add(new ShellLink(texts[entry.TextKey], entry.Href, IsCurrent: false));
            }
        }

        // Of an entry and one that lies below it only the nearer one is where the reader is.
        var current = links.Where(l => path.StartsWithSegments(l.Href)).MaxBy(l => l.Href.Length);
        Links = [.. links.Select(l => l == current ? l with { IsCurrent = true } : l)];
    }
}
