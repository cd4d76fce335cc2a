using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Passing;

/// <summary>Reads through whose hands a case went: its stretches, and the one that lasts.</summary>
internal sealed class CasePassingReader(
    ComplaintsDbContext db, CaseLookup lookup, CurrentActor actor, IHallBookService book, OfficeTime office, TimeProvider time)
{
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<CasePassing> OfAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().Include(c => c.WorkOrders).FirstOrDefaultAsync(c => c.Number == number, cancellationToken)
            ?? throw new EntityNotFoundException("case", number);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        var hall = (await book.GetHallAsync(complaint.HallCode, complaint.RegisteredOn, cancellationToken)).Name;
        var held = await db.Holdings.AsNoTracking().Where(h => h.CaseId == complaint.Id).OrderBy(h => h.Ordinal).ToListAsync(cancellationToken);
        var stretches = new List<HeldStretch>();
        foreach (var stretch in held)
        {
            stretches.Add(await StretchAsync(complaint, hall, stretch.DepartmentId, stretch.From, stretch.To, cancellationToken));
        }

        if (complaint.IsOpen)
        {
            stretches.Add(await StretchAsync(complaint, hall, complaint.HolderDepartmentId, complaint.HeldSince, null, cancellationToken));
        }

        return new CasePassing(
            complaint.Number, complaint.FirstDepartmentId is { } first ? NameOf(complaint, first, hall) : null, complaint.Transfers, complaint.Returns, stretches,
            [.. stretches.GroupBy(s => s.DepartmentId)
                .Select(g => new HolderSum(g.Key, g.Last().Name, g.Count(), g.Sum(s => s.Minutes), g.Any(s => s.To is null))).OrderByDescending(h => h.Minutes)]);
    }

    private async Task<HeldStretch> StretchAsync(
        Complaint complaint, string hall, Guid? department, DateTime from, DateTime? to, CancellationToken cancellationToken) => new(
            department, NameOf(complaint, department, hall), from, to,
            await office.MinutesAsync(complaint.HallId, from, to ?? time.UtcDateTime(), cancellationToken));

    private static string NameOf(Complaint complaint, Guid? department, string hall) => department is null
        ? hall
        : complaint.WorkOrders.Where(o => o.DepartmentId == department).OrderBy(o => o.AssignedAt).LastOrDefault()?.DepartmentName ?? "";
}
