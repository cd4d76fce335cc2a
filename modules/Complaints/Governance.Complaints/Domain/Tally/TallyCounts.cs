namespace Governance.Complaints.Domain.Tally;

/// <summary>What is counted of cases. A number may be taken back: then it is negative in a delta.</summary>
internal sealed class TallyCounts
{
    /// <summary>登记.</summary>
    public int Received { get; set; }

    /// <summary>First answers and answers after a redo.</summary>
    public int Answered { get; set; }

    /// <summary>Of those, the ones in time.</summary>
    public int AnsweredInTime { get; set; }

    /// <summary>Cases that are open: received less ended.</summary>
    public int Open { get; set; }

    /// <summary>Open answers past their due time.</summary>
    public int OverdueNow { get; set; }

    public int ResolvedOnTheSpot { get; set; }

    public int Resolved { get; set; }

    public int Explained { get; set; }

    public int OutOfScope { get; set; }

    public int Withdrawn { get; set; }

    /// <summary>Answers that the citizen rated.</summary>
    public int Rated { get; set; }

    /// <summary>Of those, levels 3 to 5.</summary>
    public int Satisfied { get; set; }

    public int Reopened { get; set; }

    public int YellowCards { get; set; }

    public int RedCards { get; set; }
}
