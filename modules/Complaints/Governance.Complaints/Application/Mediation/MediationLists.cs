using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Mediation;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Mediation;

/// <summary>The lists of sessions, each by its key. The hall's people see all of them, a department those that it is called to.</summary>
internal sealed class MediationLists(ComplaintsDbContext db, DeskHalls halls, CaseLookup lookup, CurrentActor actor)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<MediationCounts> CountsAsync(string? hall, CancellationToken cancellationToken)
    {
        var sessions = await ReachAsync(hall, cancellationToken);
        return new MediationCounts(
            await sessions.CountAsync(m => m.State == MediationState.Waiting, cancellationToken),
            await sessions.CountAsync(m => m.State == MediationState.Planned, cancellationToken));
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<MediationPage> PageAsync(MediationList list, string? hall, string? after, int take, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(take, 1, MostRows);
        var sessions = After(await ReachAsync(hall, cancellationToken), list, IdCursor.Read(after));
        var found = await sessions.Include(m => m.Parties.OrderBy(p => p.Ordinal)).AsSplitQuery().Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        return new MediationPage(
            await RowsAsync(page, sessions.Take(size), cancellationToken), found.Count > size ? new IdCursor(page[^1].ListedAt, page[^1].Id).ToString() : null);
    }

    private async Task<IReadOnlyList<MediationRow>> RowsAsync(
        List<MediationSession> page, IQueryable<MediationSession> shown, CancellationToken cancellationToken)
    {
        var sessions = page.ConvertAll(m => m.Id);
        // Joined, because SQLite looks for a list of ids among all cases of the tenant.
        var about = (await shown.Join(db.Cases.AsNoTracking(), m => m.CaseId, c => c.Id, (_, c) => new { c.Id, c.Text, c.State }).ToListAsync(cancellationToken))
            .DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        var promised = await db.Set<MediationCommitment>().Where(c => sessions.Contains(c.SessionId)).GroupBy(c => c.SessionId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return
        [
            .. page.Select(m => new MediationRow(
                m.Number, m.CaseNumber, CaseTitle.Of(about[m.CaseId].Text), m.ItemName, m.State, m.RuleRound is not null, m.Transfers, m.CalledAt, m.HeldAt, m.Place,
                [.. m.Parties.Select(p => p.Name)], promised.GetValueOrDefault(m.Id), about[m.CaseId].State >= CaseState.Answered)),
        ];
    }

    private async Task<IQueryable<MediationSession>> ReachAsync(string? hall, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var sessions = db.Mediations.AsNoTracking();
        if (await halls.FilterAsync(hall, cancellationToken) is { } hallId)
        {
            sessions = sessions.Where(m => m.HallId == hallId);
        }

        return lookup.SeesAll(by) ? sessions : sessions.Where(m => m.Parties.Any(p => p.DepartmentId != null && p.DepartmentId == by.DepartmentId));
    }

    private static IQueryable<MediationSession> After(IQueryable<MediationSession> sessions, MediationList list, IdCursor? after)
    {
        var state = Enum.Parse<MediationState>(list.ToString());
        sessions = sessions.Where(m => m.State == state);
        if (list is MediationList.Waiting or MediationList.Planned)
        {
            if (after is { At: var from, Id: var last })
            {
                sessions = sessions.Where(m => m.ListedAt > from || (m.ListedAt == from && m.Id.CompareTo(last) > 0));
            }

            return sessions.OrderBy(m => m.ListedAt).ThenBy(m => m.Id);
        }

        if (after is { At: var until, Id: var one })
        {
            sessions = sessions.Where(m => m.ListedAt < until || (m.ListedAt == until && m.Id.CompareTo(one) < 0));
        }

        return sessions.OrderByDescending(m => m.ListedAt).ThenByDescending(m => m.Id);
    }
}
