using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>What a context needs of the kernel.</summary>
/// <param name="CurrentTenant">The tenant that rows are read and written for.</param>
/// <param name="TenantFilter">The switch of the tenant filter.</param>
/// <param name="Guids">Makes the ids of outbox rows.</param>
/// <param name="Time">The clock.</param>
public sealed record GovernanceDbContextServices(
    ICurrentTenant CurrentTenant,
    IDataFilter<IMultiTenant> TenantFilter,
    IGuidGenerator Guids,
    TimeProvider Time);
