using Governance.Complaints.Application.Cases.Requests;

namespace Governance.Complaints.Pages.Complaints.Verbs;

/// <summary>The requests that the forms make.</summary>
internal static class VerbRequests
{
    public static PlainRequest ToPlain(this VerbInput input) => new(input.Revision, input.RequestId);

    public static TextRequest ToText(this VerbInput input) => new(input.Text, input.RequestId, input.Revision);

    public static AssignRequest ToAssign(this VerbInput input) => new(input.Lead, input.Others, input.Text, input.RequestId, input.Revision);

    public static AnswerRequest ToAnswer(this VerbInput input) =>
        new(input.Channel, input.Text, input.Reached, input.Resolved, input.RequestId, input.Revision);

    public static OutOfScopeRequest ToOutOfScope(this VerbInput input) => new(input.Text, input.Body, input.RequestId, input.Revision);

    public static ExtensionRequest ToExtension(this VerbInput input) => new(input.Days ?? 0, input.Text, input.RequestId, input.Revision);

    public static ComplexityRequest ToComplexity(this VerbInput input) => new(input.Complex, input.Text, input.RequestId, input.Revision);

    public static SatisfactionRequest ToSatisfaction(this VerbInput input) => new(input.Level ?? 0, input.Text, input.RequestId, input.Revision);

    public static LinkRequest ToLink(this VerbInput input) => new(input.Number, input.RequestId, input.Revision);

    // A day that was left out is one that no rule takes.
    public static PublicNoticeRequest ToNotice(this VerbInput input) =>
        new(input.From ?? default, input.To ?? default, input.Text, input.RequestId, input.Revision);
}
