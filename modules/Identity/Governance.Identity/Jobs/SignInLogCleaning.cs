using Governance.Identity.Data;
using Governance.Identity.Security;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Quartz;

namespace Governance.Identity.Jobs;

/// <summary>Forgets lines of the sign-in log that are older than they have to be kept, unit by unit.</summary>
[DisallowConcurrentExecution]
internal sealed class SignInLogCleaning(
    GovernanceIdentityDbContext db, ICurrentTenant currentTenant, ITenantStore tenants, TimeProvider time, IOptions<IdentitySettings> settings)
    : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var days = Math.Max(settings.Value.SignInLogDays, IdentitySettings.LeastSignInLogDays);
        var before = time.UtcDateTime().AddDays(-days);
        foreach (var tenant in tenants.All.Select(t => (Guid?)t.Id).Prepend(null))
        {
            using (currentTenant.Change(tenant))
            {
                await db.SignIns.Where(e => e.At < before).ExecuteDeleteAsync(cancellationToken);
            }
        }
    }
}
