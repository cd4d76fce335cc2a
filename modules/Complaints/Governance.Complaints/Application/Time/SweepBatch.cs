using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Time;

/// <summary>Lets time pass for some cases of the current tenant, in one save.</summary>
internal sealed class SweepBatch(ComplaintsDbContext db, CaseStore store, CaseClocks clocks, DeadlinePassing passing, TimeProvider time)
{
    /// <returns>How many things have come.</returns>
    public async Task<int> PassAsync(IReadOnlyCollection<Guid> caseIds, CancellationToken cancellationToken)
    {
        var rules = clocks.Rules;
        var now = time.UtcDateTime();
        var marks = 0;
        // Each row that is added would else look at all rows that are there already.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var complaint in await store.LoadAsync(caseIds, cancellationToken))
        {
            marks += passing.Pass(complaint, now, rules);
            store.Write(complaint);
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellationToken);
        return marks;
    }
}
