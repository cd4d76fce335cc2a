using Governance.Tenants.Packs;

namespace Governance.Tenants;

internal sealed class PackMandates(TenantPack pack) : IPackMandates
{
    public IReadOnlyList<PackMandateFile> Files => pack.Mandates;
}
