using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Knows what must not stand in words that are written into a case, by the citizen or about him.</summary>
internal sealed class CaseWords(ComplaintsDbContext db, IStringEncryptionService encryption)
{
    /// <summary>What must not stand in any text of the case.</summary>
    public async Task<Redaction> OfAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var who = await db.Complainants.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == caseId, cancellationToken);
        return who is null
            ? Redaction.None
            : new Redaction(
                encryption.Read(who.Name, IdentityPurposes.Name), encryption.Read(who.Phone, IdentityPurposes.Phone),
                encryption.Read(who.IdNumber, IdentityPurposes.IdNumber), encryption.Read(who.Email, IdentityPurposes.Email),
                encryption.Read(who.WeChat, IdentityPurposes.WeChat), Redaction.NameOf(encryption.Read(who.Helper, IdentityPurposes.Helper)));
    }
}
