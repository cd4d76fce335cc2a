using System.Globalization;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Messaging;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Writes a message when it is sent: the address is decrypted here and nowhere else, the words come from the entry of
/// the ledger that it tells of.</summary>
internal sealed class MessageWriter(
    ComplaintsDbContext db, MessageAddresses addresses, MessageTexts texts, IHallBookService book, TimeProvider time)
{
    /// <returns>The message, or <c>null</c> where the citizen left no address.</returns>
    public async Task<OutgoingMessage?> WriteAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == message.CaseId, cancellationToken);
        if (await addresses.FindAsync(complaint, cancellationToken) is not var (channel, address))
        {
            return null;
        }

        var entry = await db.Ledger.AsNoTracking().SingleAsync(e => e.CaseId == message.CaseId && e.Number == message.Ordinal, cancellationToken);
        var hall = await book.GetHallAsync(complaint.HallCode, time.Today(), cancellationToken);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(LocalizationResources.DefaultCulture);
        return new OutgoingMessage(
            message.Key, channel, address, texts.Subject(message.Kind, complaint), texts.Text(message.Kind, complaint, entry, hall.Name));
    }
}
