namespace Governance.Kernel.Messaging;

/// <summary>Sends messages to people outside. It sends at once and once: whoever calls keeps what is due and tries again.</summary>
public interface IMessageSender
{
    /// <summary>Whether a channel is set up here.</summary>
    bool Carries(MessageChannel channel);

    /// <summary>Hands the message to the gateway of its channel.</summary>
    /// <exception cref="MessageRefusedException">It will never be taken: the address is wrong, or nothing carries the channel.</exception>
    /// <exception cref="MessageDelayedException">Try again later with the same key.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
