using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Timing;

namespace Governance.Web.Shell;

/// <summary>Says by how much the reports lag behind what the modules have told them, found before the page is rendered.</summary>
internal sealed class ShellLateness(DeadLetters outbox, Texts texts, TimeProvider time)
{
    private static readonly TimeSpan Tolerated = TimeSpan.FromSeconds(10);

    /// <summary>The sentence, or <c>null</c> while nothing is late.</summary>
    public string? Text { get; private set; }

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var oldest = await outbox.OldestWaitingAsync(cancellationToken);
        Text = oldest is { } since && time.UtcDateTime() - since is var late && late > Tolerated ? Sentence(late) : null;
    }

    private string Sentence(TimeSpan late) => late.TotalMinutes < 1
        ? texts["Web:LateBySeconds", (int)late.TotalSeconds]
        : texts["Web:LateByMinutes", (int)late.TotalMinutes];
}
