using System.Globalization;
using Governance.Complaints.Domain.Messages;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Messaging;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Writes a message when it is sent: the room that it tells of says what and where to, the hall signs.</summary>
internal sealed class MessageWriter(IEnumerable<IMessageSource> sources, IHallBookService book, TimeProvider time)
{
    /// <returns>The message, or <c>null</c> where the citizen left no address.</returns>
    public async Task<OutgoingMessage?> WriteAsync(CaseMessage message, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(LocalizationResources.DefaultCulture);
        if (await SourceOf(message).DraftAsync(message, cancellationToken) is not { } draft)
        {
            return null;
        }

        var hall = await book.GetHallAsync(draft.HallCode, time.Today(), cancellationToken);
        return new OutgoingMessage(message.Key, draft.Channel, draft.Address, draft.Subject, string.Join('\n', [.. draft.Lines, hall.Name]));
    }

    /// <summary>Whether something newer was told that holds instead of it.</summary>
    public Task<bool> IsOvertakenAsync(CaseMessage message, CancellationToken cancellationToken) =>
        SourceOf(message).IsOvertakenAsync(message, cancellationToken);

    private IMessageSource SourceOf(CaseMessage message) => sources.Single(s => s.Kinds.Contains(message.Kind));
}
