using Governance.Complaints.Application.Cases.Requests;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>What the form of a verb sends.</summary>
internal sealed class VerbInput
{
    public string? Text { get; set; }

    public long? Revision { get; set; }

    public Guid? RequestId { get; set; }

    public TextRequest ToRequest() => new(Text, RequestId, Revision);
}
