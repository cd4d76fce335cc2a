using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Says who may print the citizen's code: whoever took the request, on the same day.</summary>
internal sealed class AssistanceSlips(AssistanceReader orders, AssistanceCodes codes, ICurrentUser user, TimeProvider time)
{
    public async Task<CaseCode?> CodeAsync(string number, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(number, cancellationToken);
        var ownToday = user.Id is { } account && account == order.RequestedByAccountId && LocalTime.DayOf(order.RequestedAt) == time.Today();
        return ownToday ? codes.Of(order) : null;
    }
}
