using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.View)]
internal sealed class NoticesModel(
    NoticeReader notices, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : BookPage("Notice", texts)
{
    private const int AtOnce = 50;

    public HallState Hall { get; private set; } = null!;

    public IReadOnlyList<IGrouping<NoticeTime, NoticeState>> Groups { get; private set; } = [];

    public Guid? Next { get; private set; }

    public bool MayBook { get; private set; }

    public bool IsEmpty => Groups.Count == 0;

    public async Task OnGetAsync(string code, Guid? after, CancellationToken cancellationToken)
    {
        var (hall, page) = await notices.ListAsync(code, after, AtOnce, cancellationToken);
        Hall = hall;
        Next = page.Next;
        Groups = [.. page.Notices.GroupBy(n => NoticeTimes.Of(n, time.Today())).OrderBy(g => g.Key)];
        MayBook = hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
    }
}
