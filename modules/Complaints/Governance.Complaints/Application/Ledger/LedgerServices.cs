using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Ledger;

internal static class LedgerServices
{
    public static IServiceCollection AddComplaintLedger(this IServiceCollection services) => services;
}
