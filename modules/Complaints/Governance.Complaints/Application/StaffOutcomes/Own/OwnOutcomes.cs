using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes.Own;

/// <summary>What is about whoever is signed in, by the person of the hall book whose account it is.</summary>
internal sealed class OwnOutcomes(ComplaintsDbContext db, CurrentActor actor)
{
    private const int Most = 50;

    /// <summary>The newest first; nothing for whoever stands in no hall book.</summary>
    public async Task<IReadOnlyList<OwnOutcome>> ListAsync(CancellationToken cancellationToken)
    {
        if ((await actor.GetAsync(cancellationToken)).StaffId is not { } staff)
        {
            return [];
        }

        var outcomes = await db.StaffOutcomes.AsNoTracking().Where(o => o.StaffId == staff).OrderByDescending(o => o.StandsSince).Take(Most)
            .ToListAsync(cancellationToken);
        return [.. outcomes.Select(o => OwnOutcome.Of(o, []))];
    }

    /// <exception cref="EntityNotFoundException">It is not about him; that is not told apart from not being there.</exception>
    public async Task<OwnOutcome> GetAsync(string number, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var outcome = await db.StaffOutcomes.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellationToken);
        if (outcome?.IsOf(by) != true)
        {
            throw new EntityNotFoundException("outcome", number);
        }

        return OwnOutcome.Of(
            outcome, await db.OutcomeEntries.AsNoTracking().Where(e => e.OutcomeId == outcome.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken));
    }
}
