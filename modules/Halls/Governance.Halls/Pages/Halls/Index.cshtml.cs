using Governance.Halls.Application;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.View)]
internal sealed class IndexModel(
    HallReader reader, HallVisibility visibility, MechanismNames names, IPermissionChecker permissions, Texts texts) : HallsPage(texts)
{
    public IReadOnlyList<(HallState Hall, IReadOnlyList<MechanismView> Mechanisms)> Halls { get; private set; } = [];

    public bool MayManage { get; private set; }

    public bool MayKeepBook { get; private set; }

    /// <summary>Whether this reader sees halls of others, which are not listed here.</summary>
    public bool ReachesOthers => visibility.ReachesOtherTenants;

    public IReadOnlyList<string> MainNames { get; } = [.. names.Codes.Take(MechanismView.MainMechanisms).Select(c => names[c])];

    public int FullyDocumented => Halls.Count(h =>
        h.Mechanisms.Take(MechanismView.MainMechanisms).All(m => m.IsDocumented));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        MayManage = await permissions.IsGrantedAsync(HallPermissions.Manage);
        MayKeepBook = await permissions.IsGrantedAsync(HallPermissions.Book);
        Halls = [.. (await reader.ListAsync(cancellationToken))
            .Select(h => (h.Hall, MechanismView.Of(h, names, Texts, _ => false)))];
    }
}
