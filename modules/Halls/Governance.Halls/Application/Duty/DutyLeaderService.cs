using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rules;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Who takes turns in a hall.</summary>
internal sealed class DutyLeaderService(HallsDbContext db, HallLookup lookup, HallStore halls, IGuidGenerator guids, TimeProvider time)
{
    private const int MostChoices = 500;

    /// <summary>The row of a hall in its order, those who have left it last.</summary>
    public async Task<IReadOnlyList<DutyLeaderState>> ListAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var rows = await db.DutyLeaders.AsNoTracking().Where(l => l.HallId == hall.Id)
            .Join(db.Staff, l => l.StaffId, s => s.Id, (l, s) => new { Leader = l, s.Name, s.Title, s.WorkNumber })
            .ToListAsync(cancellationToken);
        var today = time.Today();
        return [.. rows.OrderBy(r => r.Leader.To < today).ThenBy(r => r.Leader.Order).ThenBy(r => r.Leader.From).Select(r => new DutyLeaderState(
            r.Leader.Id, r.Leader.StaffId, r.WorkNumber, r.Name, r.Title, r.Leader.Order, r.Leader.From, r.Leader.To))];
    }

    /// <summary>Who works in the hall today and is not in the row.</summary>
    public async Task<IReadOnlyList<(string WorkNumber, string Name)>> CandidatesAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var today = time.Today();
        var found = await db.Staff.AsNoTracking()
            .Where(s => s.HallId == hall.Id && (s.To == null || s.To >= today))
            .Where(s => !db.DutyLeaders.Any(l => l.HallId == hall.Id && l.StaffId == s.Id && (l.To == null || l.To >= today)))
            .OrderBy(s => s.WorkNumber).Take(MostChoices).Select(s => new { s.WorkNumber, s.Name }).ToListAsync(cancellationToken);
        return [.. found.Select(s => (s.WorkNumber, s.Name))];
    }

    public async Task<Guid> AppointAsync(string code, AppointLeaderRequest request, CancellationToken cancellationToken)
    {
        var from = request.From ?? time.Today();
        var number = request.WorkNumber?.Trim() ?? "";
        Rule.Check(
            new LeaderIsNamed(number), new TextFits("workNumber", number, Lengths.Code),
            new TextIsPlain("workNumber", number), new DayIsInRange("from", from));
        var hall = await halls.HallAsync(code, cancellationToken);
        var member = await db.Staff.FirstOrDefaultAsync(s => s.WorkNumber == number && s.HallId == hall.Id, cancellationToken);
        if (member is null || !member.IsThereOn(from))
        {
            throw new InvalidInputException("workNumber", DutyErrorCodes.NotOfHall);
        }

        var row = await db.DutyLeaders.Where(l => l.HallId == hall.Id).ToListAsync(cancellationToken);
        if (row.Any(l => l.StaffId == member.Id && (l.To is null || l.To >= from)))
        {
            throw new InvalidInputException("workNumber", DutyErrorCodes.AlreadyLeader);
        }

        var last = row.Where(l => l.To is null || l.To >= from).Select(l => l.Order).DefaultIfEmpty().Max();
        var leader = DutyLeader.Appoint(guids.Create(), hall, member.Id, last + 1, from, hall.Simulated);
        db.Add(leader);
        await db.SaveChangesAsync(cancellationToken);
        return leader.Id;
    }

    /// <summary>Moves somebody in the row, or lets him leave it.</summary>
    /// <exception cref="EntityNotFoundException">The hall has no such leader.</exception>
    public async Task ChangeAsync(string code, Guid leaderId, ChangeLeaderRequest request, CancellationToken cancellationToken)
    {
        var hall = await halls.HallAsync(code, cancellationToken);
        var row = await db.DutyLeaders.Where(l => l.HallId == hall.Id).ToListAsync(cancellationToken);
        var leader = row.FirstOrDefault(l => l.Id == leaderId) ?? throw new EntityNotFoundException("leader", leaderId);
        leader.Release(request.To);
        if (leader.Order != request.Order)
        {
            leader.Place(request.Order);
            Renumber(row, leader);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // The others close up around whoever was moved; the row is 1, 2, 3 … again.
    private void Renumber(List<DutyLeader> row, DutyLeader moved)
    {
        var today = time.Today();
        var others = row.Where(l => l != moved && (l.To is null || l.To >= today)).OrderBy(l => l.Order).ThenBy(l => l.From).ToList();
        others.Insert(Math.Min(moved.Order - 1, others.Count), moved);
        for (var place = 1; place <= others.Count; place++)
        {
            others[place - 1].Place(place);
        }
    }
}
