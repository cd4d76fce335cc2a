using Governance.Kernel.Messaging;

namespace Governance.Kernel.Infrastructure.Messaging;

internal sealed class MessageSender(IEnumerable<IMessageGateway> gateways) : IMessageSender
{
    public bool Carries(MessageChannel channel) => gateways.Any(g => g.Carries(channel));

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        // A second line would be a header of its own in a mail; it is refused whatever carries the message.
        if (message.To.Length == 0 || message.To.Any(char.IsControl) || message.Subject.Any(char.IsControl))
        {
            throw new MessageRefusedException("An address or a subject is not one line.");
        }

        var gateway = gateways.FirstOrDefault(g => g.Carries(message.Channel))
            ?? throw new MessageRefusedException($"Nothing carries {message.Channel} here.");
        return gateway.SendAsync(message, cancellationToken);
    }
}
