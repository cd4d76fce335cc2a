namespace Governance.Complaints.Application.Time;

/// <summary>What a run of the sweep did.</summary>
/// <param name="Marks">How many reminders, cards and marks of being overdue were given.</param>
/// <param name="Failed">How many cases are left for the next run.</param>
internal readonly record struct SweepResult(int Marks, int Failed)
{
    public static SweepResult operator +(SweepResult left, SweepResult right) => new(left.Marks + right.Marks, left.Failed + right.Failed);
}
