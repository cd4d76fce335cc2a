using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>What is asked each time that something is done to a case: put together once for the program, not for each call.</summary>
internal sealed class CaseQueries
{
    /// <summary>A case of the current tenant, whole and to be changed: one question instead of four, a case has a handful of each.</summary>
    public Func<ComplaintsDbContext, string, CancellationToken, Task<Complaint?>> ByNumber { get; } = EF.CompileAsyncQuery(
        (ComplaintsDbContext db, string number, CancellationToken _) =>
            db.Cases.TagWith(PreparedQuestions.Tag).Include(c => c.Deadlines).Include(c => c.WorkOrders).Include(c => c.Pauses).AsSingleQuery().FirstOrDefault(c => c.Number == number));

    /// <summary>Who complained, still encrypted.</summary>
    public Func<ComplaintsDbContext, Guid, CancellationToken, Task<Complainant?>> WhoComplained { get; } = EF.CompileAsyncQuery(
        (ComplaintsDbContext db, Guid caseId, CancellationToken _) => db.Complainants.AsNoTracking().TagWith(PreparedQuestions.Tag).FirstOrDefault(c => c.CaseId == caseId));
}
