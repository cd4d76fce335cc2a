using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.View)]
internal sealed class NoticeModel(
    NoticeReader notices, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : BookPage("Notice", texts)
{
    public NoticeDetails Details { get; private set; } = null!;

    public IReadOnlyList<PastEntry<NoticeState>> History { get; private set; } = [];

    public bool MayBook { get; private set; }

    public bool MayDocument { get; private set; }

    public NoticeTime Time => NoticeTimes.Of(Details.Notice, time.Today());

    public async Task OnGetAsync(Guid notice, CancellationToken cancellationToken)
    {
        Details = await notices.GetAsync(notice, cancellationToken);
        History = await notices.HistoryAsync(notice, cancellationToken);
        var own = Details.Hall.TenantId == currentTenant.Id;
        MayBook = own && await permissions.IsGrantedAsync(HallPermissions.Book);
        MayDocument = own && await permissions.IsGrantedAsync(HallPermissions.Document);
    }
}
