using System.Runtime.CompilerServices;
using Governance.Complaints.Contracts;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Ledger.Verifying;

/// <summary>Reckons the ledger of each tenant again: the cases with their entries, then the seals. What a case names is told
/// before what a seal names: it can be looked up.</summary>
internal sealed class LedgerVerification(IServiceScopeFactory scopes, ITenantStore tenants, ICurrentTenant currentTenant) : ILedgerVerification
{
    public async IAsyncEnumerable<LedgerFinding> VerifyAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var tenant in tenants.All)
        {
            var finding = await VerifyAsync(tenant, cancellationToken);
            if (finding is not { Entries: 0, Seals: 0, FirstBad: null })
            {
                yield return finding;
            }
        }
    }

    private async Task<LedgerFinding> VerifyAsync(TenantInfo tenant, CancellationToken cancellationToken)
    {
        using var inTenant = currentTenant.Change(tenant.Id);
        await using var scope = scopes.CreateAsyncScope();
        var (entries, ofCase) = await CasesAsync(scope.ServiceProvider, cancellationToken);
        var seals = await scope.ServiceProvider.GetRequiredService<SealCheck>().RunAsync(cancellationToken);
        return new LedgerFinding(
            tenant.Code, entries, seals.Seals, seals.Head.Number, seals.Head.Number == 0 ? null : seals.Head.Hash, First(ofCase, seals.Flaw));
    }

    private static async Task<(long Entries, LedgerFlaw? Flaw)> CasesAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            return await services.GetRequiredService<CaseCheck>().RunAsync(cancellationToken);
        }
        catch (Exception exception) when (Unreadable.Is(exception))
        {
            var flaw = await services.GetRequiredService<UnreadableEntry>().FindAsync(cancellationToken);
            return (0, flaw ?? throw new InvalidOperationException("The ledger could not be read.", exception));
        }
    }

    // A seal that does not fit because of an entry is told with that entry.
    private static LedgerFlaw? First(LedgerFlaw? ofCase, LedgerFlaw? ofSeal) =>
        ofCase is null ? ofSeal : ofCase with { SealNumber = ofCase.SealNumber ?? ofSeal?.SealNumber };
}
