using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Knows what must not stand in words that are written into a case, by the citizen or about him.</summary>
internal sealed class CaseWords(ComplaintsDbContext db, CaseQueries queries, IStringEncryptionService encryption)
{
    /// <summary>What must not stand in any text of the case.</summary>
    public async Task<Redaction> OfAsync(Guid caseId, CancellationToken cancellationToken) =>
        await queries.WhoComplained(db, caseId, cancellationToken) is { } who
            ? new Redaction([.. PartsOf(who)])
            : Redaction.None;

    /// <summary>What must not stand in a text that is of several cases.</summary>
    public async Task<Redaction> OfAllAsync(IReadOnlyCollection<Guid> caseIds, CancellationToken cancellationToken)
    {
        var all = await db.Complainants.AsNoTracking().Where(c => caseIds.Contains(c.CaseId)).ToListAsync(cancellationToken);
        return all.Count == 0 ? Redaction.None : new Redaction([.. all.SelectMany(PartsOf)]);
    }

    private IEnumerable<string?> PartsOf(Complainant who) =>
    [
        encryption.Read(who.Name, IdentityPurposes.Name), encryption.Read(who.Phone, IdentityPurposes.Phone),
        encryption.Read(who.IdNumber, IdentityPurposes.IdNumber), encryption.Read(who.Email, IdentityPurposes.Email),
        encryption.Read(who.WeChat, IdentityPurposes.WeChat), Redaction.NameOf(encryption.Read(who.Helper, IdentityPurposes.Helper)),
    ];
}
