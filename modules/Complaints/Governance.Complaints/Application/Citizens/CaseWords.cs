using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Takes who complained out of words that are added to a case later, by the citizen or about him.</summary>
internal sealed class CaseWords(ComplaintsDbContext db, IStringEncryptionService encryption)
{
    /// <summary>What must not stand in any text of the case.</summary>
    public async Task<Redaction> OfAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var who = await db.Complainants.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == caseId, cancellationToken);
        return who is null
            ? new Redaction()
            : new Redaction(
                encryption.Read(who.Name, IdentityPurposes.Name), encryption.Read(who.Phone, IdentityPurposes.Phone),
                encryption.Read(who.IdNumber, IdentityPurposes.IdNumber), encryption.Read(who.Email, IdentityPurposes.Email),
                encryption.Read(who.WeChat, IdentityPurposes.WeChat), Redaction.NameOf(encryption.Read(who.Helper, IdentityPurposes.Helper)));
    }

    /// <summary>A text of staff about a case without who complained.</summary>
    public async Task<string?> WithoutAsync(string number, string? text, CancellationToken cancellationToken) =>
        await db.Cases.Where(c => c.Number == number).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken) is { } caseId
            ? (await OfAsync(caseId, cancellationToken)).Apply(text)
            : text;
}
