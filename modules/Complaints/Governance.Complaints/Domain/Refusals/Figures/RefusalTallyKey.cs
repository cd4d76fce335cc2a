using Governance.Complaints.Domain.Tally;

namespace Governance.Complaints.Domain.Refusals.Figures;

/// <summary>Which counter of refusals.</summary>
/// <param name="HallId">The hall.</param>
/// <param name="PartId">The item, the window, or the hall itself.</param>
/// <param name="Part">Which of the three.</param>
/// <param name="Span">A day or a month.</param>
/// <param name="From">Its first day.</param>
internal readonly record struct RefusalTallyKey(Guid HallId, Guid PartId, RefusalPart Part, TallySpan Span, DateOnly From)
{
    /// <summary>The counters that a delta is added to, each with what it is called. Only the hall is counted by the day: that is what tells that the mechanism is alive.</summary>
    public static IEnumerable<(RefusalTallyKey Key, string Name)> Of(RefusalDelta delta)
    {
        var month = TallyKey.FromOf(TallySpan.Month, delta.Day);
        yield return (new RefusalTallyKey(delta.HallId, delta.HallId, RefusalPart.Hall, TallySpan.Day, delta.Day), "");
        yield return (new RefusalTallyKey(delta.HallId, delta.HallId, RefusalPart.Hall, TallySpan.Month, month), "");
        if (delta.ItemId is { } item)
        {
            yield return (new RefusalTallyKey(delta.HallId, item, RefusalPart.Item, TallySpan.Month, month), delta.ItemName ?? "");
        }

        if (delta.WindowId is { } window)
        {
            yield return (new RefusalTallyKey(delta.HallId, window, RefusalPart.Window, TallySpan.Month, month), delta.WindowName ?? "");
        }
    }
}
