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

    /// <summary>The sum of several.</summary>
    public static TallyCounts Sum(IEnumerable<TallyCounts> all)
    {
        var sum = new TallyCounts();
        foreach (var one in all)
        {
            sum.Received += one.Received;
            sum.Answered += one.Answered;
            sum.AnsweredInTime += one.AnsweredInTime;
            sum.Open += one.Open;
            sum.OverdueNow += one.OverdueNow;
            sum.ResolvedOnTheSpot += one.ResolvedOnTheSpot;
            sum.Resolved += one.Resolved;
            sum.Explained += one.Explained;
            sum.OutOfScope += one.OutOfScope;
            sum.Withdrawn += one.Withdrawn;
            sum.Rated += one.Rated;
            sum.Satisfied += one.Satisfied;
            sum.Reopened += one.Reopened;
            sum.YellowCards += one.YellowCards;
            sum.RedCards += one.RedCards;
        }

        return sum;
    }
}
