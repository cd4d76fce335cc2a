namespace Governance.Halls.Domain.Duty;

/// <summary>
/// Looks for what was changed in a hall's chain of facts. Each fact is held by its own hash, by the next one's, by its number
/// and by the settled day of the roster that it is about. What the chain alone cannot show is a chain written anew from some
/// day to its end; for that the head, its last number and hash, is shown to people and can be noted outside.
/// </summary>
internal static class DutyChain
{
    /// <summary>The first day that cannot be trusted; none where all is as it was written.</summary>
    /// <param name="facts">The facts of one hall.</param>
    /// <param name="settled">The days of its roster whose facts are written.</param>
    public static DateOnly? FirstBadDay(IEnumerable<DutyChainLink> facts, IReadOnlyCollection<DateOnly> settled)
    {
        var days = new HashSet<DateOnly>();
        var bad = new List<DateOnly>();
        var head = DutyFactHead.None;
        foreach (var link in facts.OrderBy(f => f.Content.Number))
        {
            var fits = link.Content.Number == head.Number + 1 && link.Content.PreviousHash == head.Hash && link.Hash == link.Content.Hash();
            if (!days.Add(link.Content.Day) || !fits)
            {
                bad.Add(link.Content.Day);
            }

            head = new DutyFactHead(link.Content.Number, link.Hash);
        }

        var all = bad.Concat(settled.Except(days)).Concat(days.Except(settled)).ToList();
        return all.Count == 0 ? null : all.Min();
    }
}
