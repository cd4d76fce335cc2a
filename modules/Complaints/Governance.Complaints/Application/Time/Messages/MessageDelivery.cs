using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Messaging;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>
/// Sends one message of the current tenant and notes what became of it. A sender that is killed between the two sends it again
/// under the same key, by which whoever carries it drops the double.
/// </summary>
internal sealed class MessageDelivery(
    ComplaintsDbContext db,
    MessageLeases leases,
    MessageWriter writer,
    IMessageSender sender,
    TimeProvider time,
    ILogger<MessageDelivery> logger)
{
    /// <returns>Whether it was sent now.</returns>
    public async Task<bool> DeliverAsync(LeasedMessage leased, CancellationToken cancellationToken)
    {
        if (!await leases.RenewAsync(leased, cancellationToken))
        {
            return false;
        }

        var message = await db.Messages.SingleAsync(m => m.Id == leased.Id, cancellationToken);
        await TryAsync(message, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The lease was lost meanwhile; whoever has it now notes what becomes of the message.
        }

        return message.State == MessageState.Sent;
    }

    private async Task TryAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        try
        {
            if (await writer.IsOvertakenAsync(message, cancellationToken))
            {
                message.GiveUp(MessageFailure.Overtaken);
                return;
            }

            if (await writer.WriteAsync(message, cancellationToken) is not { } outgoing)
            {
                message.GiveUp(MessageFailure.NoAddress);
                return;
            }

            await sender.SendAsync(outgoing, cancellationToken);
            message.NoteSent(time.UtcDateTime());
        }
        catch (MessageRefusedException)
        {
            message.GiveUp(MessageFailure.Refused);
        }
        catch (MessageDelayedException)
        {
            message.PutOff(time.UtcDateTime(), MessageFailure.Delayed);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The message {Message} could not be written; it is tried again.", message.Id);
            message.PutOff(time.UtcDateTime(), MessageFailure.NotWritten);
        }
    }
}
