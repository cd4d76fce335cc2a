using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Halls.Application.Devices;

/// <summary>After how long without a call a device counts as silent, by the tenant's rules.</summary>
internal sealed class SilenceRule(ITenantRules rules, TimeProvider time)
{
    private const string Key = "devices.silentAfterMinutes";

    public (TimeSpan After, RuleValue Rule) Of(Guid? tenantId)
    {
        var set = rules.For(tenantId, time.Today());
        return (TimeSpan.FromMinutes(set.GetInt(Key)), set.Get(Key));
    }
}
