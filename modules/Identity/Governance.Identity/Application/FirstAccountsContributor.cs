using Governance.Identity.Contracts;
using Governance.Identity.Data;
using Governance.Identity.Security;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Governance.Identity.Application;

/// <summary>Opens the first accounts in a database that has none.</summary>
internal sealed class FirstAccountsContributor(
    GovernanceIdentityDbContext db,
    AccountOpening opening,
    FirstPasswords passwords,
    IDataFilter<IMultiTenant> tenantFilter,
    ITenantStore tenants,
    IOptions<IdentitySettings> settings) : IDataSeedContributor
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await HasAccountsAsync(cancellationToken))
        {
            return;
        }

        foreach (var (tenant, account) in settings.Value.DemoAccounts ? Demo() : FirstAccounts.Administrator)
        {
            // The key derived from the name makes one of two hosts fail that start at the same time.
            var issued = await opening.OpenAsync(DeterministicGuid.From($"identity/first/{account.UserName}"), tenant, account);
            passwords.Add(new FirstPassword(issued.UserName, account.Roles![0], tenant?.Code, issued.Password));
        }
    }

    private async Task<bool> HasAccountsAsync(CancellationToken cancellationToken)
    {
        using (tenantFilter.Disable())
        {
            return await db.Users.AnyAsync(cancellationToken);
        }
    }

    private IEnumerable<(TenantInfo? Tenant, NewUser Account)> Demo()
    {
        var county = tenants.FindByCode(settings.Value.DemoCounty) ?? tenants.All.FirstOrDefault(tenant => !tenant.IsCity);
        return FirstAccounts.Demo(county, county is null ? null : tenants.FindByCode(county.CityCode));
    }
}
