using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>What the citizen of a case was told by mail, SMS or WeChat, and what could not be sent: then somebody calls. It names
/// no address.</summary>
internal sealed class CaseMessages(ComplaintsDbContext db)
{
    /// <summary>The messages of a case of the current tenant, oldest first.</summary>
    public async Task<IReadOnlyList<CaseMessageView>> OfAsync(Guid caseId, CancellationToken cancellationToken) =>
        await db.Messages.AsNoTracking().Where(m => m.CaseId == caseId).OrderBy(m => m.Ordinal)
            .Select(m => new CaseMessageView(m.Kind, m.State, m.WrittenAt, m.SentAt, m.NextTryAt, m.Tries, m.Failure)).ToListAsync(cancellationToken);
}

/// <summary>A message as staff see it.</summary>
/// <param name="Kind">What the citizen is told.</param>
/// <param name="State">Where it stands.</param>
/// <param name="WrittenAt">When, UTC.</param>
/// <param name="SentAt">When it was taken, UTC.</param>
/// <param name="NextTryAt">When it is tried next, UTC.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Failure">What went wrong last.</param>
internal sealed record CaseMessageView(
    MessageKind Kind, MessageState State, DateTime WrittenAt, DateTime? SentAt, DateTime? NextTryAt, int Tries, MessageFailure? Failure);
