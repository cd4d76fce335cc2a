using Governance.Halls.Application.Requests;
using Governance.Halls.Data;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application;

/// <summary>Takes evidence back. Whoever calls has asked for <see cref="WithdrawalPermission"/>.</summary>
internal sealed class WithdrawalService(HallReader reader, HallTenantScope tenantScope, ICurrentUser user, TimeProvider time)
{
    public async Task WithdrawAsync(Guid evidenceId, WithdrawRequest request, CancellationToken cancellationToken)
    {
        var place = await reader.GetEvidenceAsync(evidenceId, cancellationToken);
        await tenantScope.RunAsync(place.Hall.TenantId, async services =>
        {
            var mechanism = await services.GetRequiredService<HallStore>().MechanismOfAsync(evidenceId, cancellationToken);
            mechanism.Withdraw(evidenceId, request.Reason ?? "", time.Today(), user.Name);
            await services.GetRequiredService<HallsDbContext>().SaveChangesAsync(cancellationToken);
        });
    }
}
