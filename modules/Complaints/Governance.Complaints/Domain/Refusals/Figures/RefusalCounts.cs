namespace Governance.Complaints.Domain.Refusals.Figures;

/// <summary>What is counted of refusals.</summary>
internal sealed class RefusalCounts
{
    /// <summary>报备.</summary>
    public int Reported { get; set; }

    /// <summary>Those that a leader agreed to: only they count as refusals.</summary>
    public int Approved { get; set; }

    /// <summary>Those that became a case.</summary>
    public int Overturned { get; set; }

    /// <summary>Those that a citizen told of and nobody had reported.</summary>
    public int Unreported { get; set; }

    /// <summary>指路牌.</summary>
    public int Signposts { get; set; }

    /// <summary>明白纸.</summary>
    public int RequirementsNotes { get; set; }

    /// <summary>答复卡.</summary>
    public int ReplyNotes { get; set; }

    /// <summary>Promised answers that were given.</summary>
    public int RepliesMet { get; set; }

    /// <summary>Of those, the ones after their day.</summary>
    public int RepliesLate { get; set; }

    /// <summary>All papers that were handed out.</summary>
    public int Papers => Signposts + RequirementsNotes + ReplyNotes;

    /// <summary>The sum of several.</summary>
    public static RefusalCounts Sum(IEnumerable<RefusalCounts> all)
    {
        var sum = new RefusalCounts();
        foreach (var one in all)
        {
            sum.Reported += one.Reported;
            sum.Approved += one.Approved;
            sum.Overturned += one.Overturned;
            sum.Unreported += one.Unreported;
            sum.Signposts += one.Signposts;
            sum.RequirementsNotes += one.RequirementsNotes;
            sum.ReplyNotes += one.ReplyNotes;
            sum.RepliesMet += one.RepliesMet;
            sum.RepliesLate += one.RepliesLate;
        }

        return sum;
    }
}
