using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Who was refused, for the two things that need it: to keep it out of what is written, and to hand it over to a case.</summary>
internal sealed class RefusedWords(ComplaintsDbContext db, IStringEncryptionService encryption)
{
    public Task<RefusedPerson?> FindAsync(Guid refusalId, CancellationToken cancellationToken) =>
        db.RefusedPersons.FirstOrDefaultAsync(p => p.RefusalId == refusalId, cancellationToken);

    public (string? Name, string? Phone) Read(RefusedPerson? person) =>
        (encryption.Read(person?.Name, IdentityPurposes.Name), encryption.Read(person?.Phone, IdentityPurposes.Phone));

    /// <summary>What must not stand in any text of the refusal.</summary>
    public async Task<Redaction> OfAsync(Guid refusalId, CancellationToken cancellationToken)
    {
        var (name, phone) = Read(await FindAsync(refusalId, cancellationToken));
        return new Redaction(name, phone);
    }
}
