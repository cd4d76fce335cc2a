using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Pages.StaffOutcomes;

/// <summary>What the form of a proposal sends.</summary>
internal sealed class ProposalInput
{
    public StaffOutcomeKind Kind { get; set; }

    /// <summary>Whom it is about, as the list calls him.</summary>
    public string? Staff { get; set; }

    public string? What { get; set; }

    public Guid? RequestId { get; set; }

    public ProposeOutcomeRequest ToRequest(IReadOnlyList<Choice> people) =>
        new(Kind, What, IntakeBook.Find(people, "staff", Staff, IntakeErrorCodes.StaffUnknown), RequestId);
}
