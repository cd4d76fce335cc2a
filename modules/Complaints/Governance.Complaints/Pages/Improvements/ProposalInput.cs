using Governance.Complaints.Application.Improvements.Requests;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Pages.Improvements;

/// <summary>What the form of a proposed change sends.</summary>
internal sealed class ProposalInput
{
    public ImprovementKind Kind { get; set; } = ImprovementKind.Process;

    public string? Cause { get; set; }

    public bool OfItem { get; set; }

    public string? What { get; set; }

    public string? Why { get; set; }

    /// <summary>A department or a person, as the list calls it.</summary>
    public string? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    public Guid? RequestId { get; set; }

    /// <param name="departments">The departments to choose from.</param>
    /// <param name="people">The people to choose from.</param>
    public ProposeImprovementRequest ToRequest(IReadOnlyList<Choice> departments, IReadOnlyList<Choice> people)
    {
        var owner = IntakeBook.Find([.. departments, .. people], "owner", Owner, ImprovementErrorCodes.OwnerNotOne);
        var isDepartment = departments.Any(d => d.Id == owner);
        // A day that was left out is one that no rule takes.
        return new ProposeImprovementRequest(
            Kind, Cause, What, Why, DueOn ?? default, isDepartment ? owner : null, isDepartment ? null : owner, OfItem, RequestId);
    }
}
