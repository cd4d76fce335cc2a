using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements.Rules;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Improvements;

// What becomes of a proposed change.
internal sealed partial class Improvement
{
    /// <summary>采纳或不采纳, with the reason.</summary>
    public void Decide(CaseAct act, bool taken, string? reason)
    {
        Require(ImprovementState.Proposed);
        var text = Written.Needed(act, "text", reason, Lengths.Reason);
        if (taken)
        {
            // What is taken is worked through in the order in which it is due.
            Stand(ImprovementState.Taken, LocalTime.StartOf(DueOn));
            Note(act, ImprovementChange.Taken, text);
        }
        else
        {
            Stand(ImprovementState.NotTaken, act.At);
            Note(act, ImprovementChange.NotTaken, text);
        }
    }

    /// <summary>实施, from a day on: by its owner, or by a leader.</summary>
    /// <param name="act">Who, and when.</param>
    /// <param name="isLeader">Whether a leader does it.</param>
    /// <param name="on">The first day on which the new way holds.</param>
    /// <param name="compareDays">How many days before and after are compared.</param>
    /// <param name="note">What was done.</param>
    public void PutIntoForce(CaseAct act, bool isLeader, DateOnly on, int compareDays, string? note)
    {
        Require(ImprovementState.Taken);
        Rule.Check(new OwnerPutsItIntoForce(act.By, isLeader, OwnerDepartmentId, OwnerStaffId), new DayIsInRange("on", on), new ForceDayFits(on, ProposedOn, act.Today));
        var text = Written.Needed(act, "text", note, Lengths.Reason);
        (InForceOn, CompareDays) = (on, compareDays);
        Stand(ImprovementState.InForce, act.At);
        Note(act, ImprovementChange.PutIntoForce, text);
    }

    /// <summary>查验: whether it works. It can be checked again later.</summary>
    public void Check(CaseAct act, bool works, string? text)
    {
        Require(ImprovementState.InForce, ImprovementState.Checked);
        Rule.Check(new IsInForce(InForceOn, act.Today));
        var said = Written.Needed(act, "text", text, Lengths.Reason);
        Works = works;
        Stand(ImprovementState.Checked, act.At);
        Note(act, ImprovementChange.Checked, said);
    }

    /// <summary>取消, with the reason.</summary>
    public void Drop(CaseAct act, string? reason)
    {
        Require(ImprovementState.Proposed, ImprovementState.Taken, ImprovementState.InForce);
        var text = Written.Needed(act, "text", reason, Lengths.Reason);
        Stand(ImprovementState.Dropped, act.At);
        Note(act, ImprovementChange.Dropped, text);
    }

    /// <summary>Whether it should be in force and is not.</summary>
    public bool IsOverdue(DateOnly today) => State == ImprovementState.Taken && DueOn < today;
}
