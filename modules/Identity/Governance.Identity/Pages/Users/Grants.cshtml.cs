using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Users;

/// <summary>Which role may do what in the own unit.</summary>
[Authorize(Policy = IdentityPermissions.Security)]
internal sealed class GrantsModel(GrantAppService service, Texts texts) : IdentityPage(texts)
{
    private const char Separator = '|';

    /// <summary>The ticked boxes.</summary>
    [BindProperty]
    public List<string> Granted { get; set; } = [];

    /// <summary>All boxes of the form, so that an empty one is told from one that was not there.</summary>
    [BindProperty]
    public List<string> Shown { get; set; } = [];

    public GrantTable Table { get; private set; } = new([], []);

    public IEnumerable<IGrouping<string, PermissionRow>> Modules =>
        Table.Permissions.GroupBy(row => row.Permission[..row.Permission.IndexOf('.')]);

    public static string Key(string role, string permission) => $"{role}{Separator}{permission}";

    /// <summary>Whether a box is ticked; after an error as it was sent.</summary>
    public bool IsTicked(GrantCell cell, string key) => Shown.Contains(key) ? Granted.Contains(key) : cell.IsGranted;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Table = await service.GetAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var granted = Granted.ToHashSet();
        var wishes = Shown.OfType<string>().Select(key => key.Split(Separator, 2)).Where(parts => parts.Length == 2)
            .Select(parts => new GrantWish(parts[0], parts[1], granted.Contains(Key(parts[0], parts[1])))).ToList();
        if (await SucceedsAsync(() => service.SetAsync(wishes, cancellationToken)))
        {
            Done = Texts["Identity:Grants.Saved"];
            return RedirectToPage();
        }

        Table = await service.GetAsync(cancellationToken);
        return Page();
    }
}
