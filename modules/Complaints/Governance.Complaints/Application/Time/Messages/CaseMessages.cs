using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>What a citizen was told by mail, SMS or WeChat, and what could not be sent: then somebody calls. It names no address.</summary>
internal sealed class CaseMessages(ComplaintsDbContext db)
{
    /// <summary>The messages of a case, a refusal or a help order of the current tenant, oldest first.</summary>
    public async Task<IReadOnlyList<CaseMessageView>> OfAsync(Guid subjectId, CancellationToken cancellationToken) =>
        await db.Messages.AsNoTracking().Where(m => m.CaseId == subjectId).OrderBy(m => m.Ordinal)
            .Select(m => new CaseMessageView(m.Kind, m.State, m.WrittenAt, m.SentAt, m.NextTryAt, m.Tries, m.Failure)).ToListAsync(cancellationToken);

    public Task<IReadOnlyList<CaseMessageView>> OfCaseAsync(string number, CancellationToken cancellationToken) =>
        OfAsync(db.Cases.Where(c => c.Number == number).Select(c => c.Id), cancellationToken);

    public Task<IReadOnlyList<CaseMessageView>> OfRefusalAsync(string number, CancellationToken cancellationToken) =>
        OfAsync(db.Refusals.Where(r => r.Number == number).Select(r => r.Id), cancellationToken);

    public Task<IReadOnlyList<CaseMessageView>> OfHelpAsync(string number, CancellationToken cancellationToken) =>
        OfAsync(db.Assistance.Where(a => a.Number == number).Select(a => a.Id), cancellationToken);

    private async Task<IReadOnlyList<CaseMessageView>> OfAsync(IQueryable<Guid> subject, CancellationToken cancellationToken) =>
        await OfAsync(await subject.FirstOrDefaultAsync(cancellationToken), cancellationToken);
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
    MessageKind Kind, MessageState State, DateTime WrittenAt, DateTime? SentAt, DateTime? NextTryAt, int Tries, MessageFailure? Failure)
{
    /// <summary>Whether it never reached him, so that somebody calls.</summary>
    public bool ToBeCalled => State == MessageState.Failed && Failure != MessageFailure.Overtaken;
}
