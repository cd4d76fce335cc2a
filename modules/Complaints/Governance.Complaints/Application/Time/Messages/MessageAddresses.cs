using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Messaging;
using Governance.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Where the citizen of a case wants to be told. To tell him is no look at who he is: nobody sees the address.</summary>
internal sealed class MessageAddresses(ComplaintsDbContext db, IStringEncryptionService encryption)
{
    /// <returns>The way and the address, or <c>null</c> where there is none.</returns>
    /// <exception cref="EncryptionException">The address cannot be read here.</exception>
    public async Task<(MessageChannel Channel, string Address)?> FindAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        var who = await db.Complainants.AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == complaint.Id, cancellationToken);
        return complaint.AnswerBy switch
        {
            "email" => Read(MessageChannel.Mail, who?.Email, IdentityPurposes.Email),
            "sms" => Read(MessageChannel.Sms, who?.Phone, IdentityPurposes.Phone),
            "wechat" => Read(MessageChannel.WeChat, who?.WeChat, IdentityPurposes.WeChat),
            _ => null,
        };
    }

    private (MessageChannel, string)? Read(MessageChannel channel, string? cipher, string purpose) =>
        cipher is null ? null : (channel, encryption.Decrypt(cipher, purpose));
}
