namespace Governance.Complaints.Domain.Passing;

/// <summary>What is counted of one department, or of the hall itself, as cases go from hand to hand.</summary>
internal sealed class PassingCounts
{
    /// <summary>首接: cases of which it was the first asked.</summary>
    public int FirstAsked { get; set; }

    /// <summary>转出: times that a case went from it to another department.</summary>
    public int PassedOn { get; set; }

    /// <summary>转入: times that a case came to it from another department.</summary>
    public int PassedTo { get; set; }

    /// <summary>退回: work orders that it returned.</summary>
    public int Returned { get; set; }

    /// <summary>Stretches in which it had a case, ended by now.</summary>
    public int Held { get; set; }

    /// <summary>Of those, the ones of more than one working day.</summary>
    public int HeldLong { get; set; }

    /// <summary>Office minutes of all of them together.</summary>
    public long HeldMinutes { get; set; }

    public static PassingCounts Of(HopKind kind) => new()
    {
        FirstAsked = kind == HopKind.FirstAsked ? 1 : 0,
        PassedOn = kind == HopKind.PassedOn ? 1 : 0,
        Returned = kind == HopKind.Returned ? 1 : 0,
    };

    /// <summary>The sum of several.</summary>
    public static PassingCounts Sum(IEnumerable<PassingCounts> all)
    {
        var sum = new PassingCounts();
        foreach (var one in all)
        {
            sum.FirstAsked += one.FirstAsked;
            sum.PassedOn += one.PassedOn;
            sum.PassedTo += one.PassedTo;
            sum.Returned += one.Returned;
            sum.Held += one.Held;
            sum.HeldLong += one.HeldLong;
            sum.HeldMinutes += one.HeldMinutes;
        }

        return sum;
    }
}
