using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Improvements.Requests;

namespace Governance.Complaints.Pages.Improvements.Verbs;

/// <summary>What a form of a verb can hold; each verb asks for some of it.</summary>
internal sealed class ImprovementVerbInput
{
    public string? Text { get; set; }

    public bool Taken { get; set; } = true;

    public bool Works { get; set; } = true;

    public DateOnly? On { get; set; }

    public string? Number { get; set; }

    public Guid? RequestId { get; set; }

    public long? Revision { get; set; }

    public DecideImprovementRequest ToDecision() => new(Taken, Text, RequestId, Revision);

    // A day that was left out is one that no rule takes.
    public ForceImprovementRequest ToForce() => new(On ?? default, Text, RequestId, Revision);

    public CheckImprovementRequest ToCheck() => new(Works, Text, RequestId, Revision);

    public LinkCaseRequest ToLink() => new(Number, RequestId, Revision);

    public TextRequest ToText() => new(Text, RequestId, Revision);
}
