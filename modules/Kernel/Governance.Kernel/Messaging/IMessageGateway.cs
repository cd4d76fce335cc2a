namespace Governance.Kernel.Messaging;

/// <summary>Hands messages to one service outside. It logs neither addresses nor texts.</summary>
public interface IMessageGateway
{
    /// <summary>Whether it is set up for this channel.</summary>
    bool Carries(MessageChannel channel);

    /// <summary>Hands the message over; afterwards the service outside answers for it.</summary>
    /// <exception cref="MessageRefusedException">It will never be taken.</exception>
    /// <exception cref="MessageDelayedException">It was not taken now, or nobody knows.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
