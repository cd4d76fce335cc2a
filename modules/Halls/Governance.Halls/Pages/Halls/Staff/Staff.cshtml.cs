using Governance.Halls.Application.Book;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Staff;

[Authorize(Policy = HallPermissions.View)]
internal sealed class StaffModel(
    StaffReader reader, BookNames names, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : HallsPage(texts)
{
    private IReadOnlyDictionary<Guid, string> _departments = new Dictionary<Guid, string>();
    private IReadOnlyDictionary<Guid, WindowPlace> _windows = new Dictionary<Guid, WindowPlace>();

    public StaffDetail Detail { get; private set; } = null!;

    public IReadOnlyList<PastEntry<StaffState>> Past { get; private set; } = [];

    public bool MayKeep { get; private set; }

    public bool HasLeft => Detail.Today.To < time.Today();

    /// <summary>What has been entered and holds from a day to come.</summary>
    public (DateOnly From, string Words)? Coming =>
        Detail.ChangedFrom > time.Today() ? (Detail.ChangedFrom, WordsOf(Detail.Staff)) : null;

    public async Task OnGetAsync(Guid staff, CancellationToken cancellationToken)
    {
        Detail = await reader.GetAsync(staff, cancellationToken);
        Past = await reader.HistoryAsync(staff, cancellationToken);
        MayKeep = Detail.Staff.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        List<StaffState> states = [Detail.Staff, Detail.Today, .. Past.Select(p => p.State)];
        _departments = await names.DepartmentsAsync(states.Select(s => s.DepartmentId), cancellationToken);
        _windows = await names.WindowsAsync(states.Select(s => s.WindowId), cancellationToken);
    }

    public string DepartmentOf(StaffState member) =>
        member.DepartmentId is { } id && _departments.TryGetValue(id, out var name) ? name : Texts["Halls:Staff.DepartmentUnknown"];

    public string WindowOf(StaffState member) => member.WindowId is { } id && _windows.TryGetValue(id, out var window)
        ? Texts["Halls:Staff.WindowOfHall", window.HallName, Texts.WindowAndName(window)]
        : Texts["Halls:Staff.AtNoWindow"];

    public string WordsOf(StaffState member) => Texts[
        "Halls:Staff.InWords", member.Name, member.Title ?? Texts["Halls:Staff.PostUnknown"], DepartmentOf(member), WindowOf(member)];
}
