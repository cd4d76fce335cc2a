using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Messaging;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>A room of the module that citizens are told things of: it knows where to, and in what words.</summary>
internal interface IMessageSource
{
    /// <summary>What it tells of.</summary>
    IReadOnlyCollection<MessageKind> Kinds { get; }

    /// <summary>Writes a message as it is sent now. The address is decrypted here and nowhere else.</summary>
    /// <returns>The message, or <c>null</c> where there is no address.</returns>
    /// <exception cref="Kernel.Security.EncryptionException">The address cannot be read here.</exception>
    Task<MessageDraft?> DraftAsync(CaseMessage message, CancellationToken cancellationToken);

    /// <summary>Whether something newer was told that holds instead of it.</summary>
    Task<bool> IsOvertakenAsync(CaseMessage message, CancellationToken cancellationToken) => Task.FromResult(false);
}

/// <summary>A message without its key and without the hall's name.</summary>
/// <param name="HallCode">The hall that tells.</param>
/// <param name="Channel">The way it goes.</param>
/// <param name="Address">The address on that way.</param>
/// <param name="Subject">One line; only mail shows it.</param>
/// <param name="Lines">What is said.</param>
internal sealed record MessageDraft(string HallCode, MessageChannel Channel, string Address, string Subject, IReadOnlyList<string> Lines)
{
    /// <summary>Neither the address nor the words, for logs.</summary>
    public override string ToString() => $"{Channel} {HallCode}";
}
