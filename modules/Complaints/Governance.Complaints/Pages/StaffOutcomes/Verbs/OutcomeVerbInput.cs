using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.StaffOutcomes.Requests;

namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

/// <summary>What a form of a verb can hold; each verb asks for some of it.</summary>
internal sealed class OutcomeVerbInput
{
    public string? Text { get; set; }

    public bool Declined { get; set; }

    public string? By { get; set; }

    public DateOnly? On { get; set; }

    public Guid? RequestId { get; set; }

    public long? Revision { get; set; }

    public StatementRequest ToStatement() => new(Text, Declined, RequestId, Revision);

    public DecideOutcomeRequest ToDecision() => new(Text, By, On, RequestId, Revision);

    public TextRequest ToText() => new(Text, RequestId, Revision);
}
