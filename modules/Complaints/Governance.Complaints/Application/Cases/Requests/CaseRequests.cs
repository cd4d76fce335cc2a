using System.Text.Json.Serialization;

namespace Governance.Complaints.Application.Cases.Requests;

/// <summary>Something is done that needs no words.</summary>
/// <param name="Revision">The revision of the case that the caller knows; another one now is refused. <c>null</c> where he does not mind.</param>
/// <param name="RequestId">The call's own id; the same one is taken once.</param>
internal sealed record PlainRequest([property: JsonRequired] long? Revision, Guid? RequestId = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision);
}

/// <summary>Something is done and said.</summary>
/// <param name="Text">The words.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record TextRequest([property: JsonRequired] string? Text, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>A case is not this hall's.</summary>
/// <param name="Explanation">Why, in words for the citizen.</param>
/// <param name="Body">The body that it is handed to.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record OutOfScopeRequest(string? Explanation, string? Body, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Explanation, Body);
}

/// <summary>Departments are given work orders.</summary>
/// <param name="Lead">The department that leads; <c>null</c> where one leads already.</param>
/// <param name="Others">Departments that help.</param>
/// <param name="Instruction">What they are asked to do.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record AssignRequest(Guid? Lead, IReadOnlyList<Guid>? Others, string? Instruction, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Instruction);
}

/// <summary>The citizen is answered, or was not reached.</summary>
/// <param name="Channel">The code of the channel.</param>
/// <param name="Text">The answer, or what is noted of the attempt.</param>
/// <param name="Reached">Whether the citizen was reached; if not, the attempt is noted and the clock runs on.</param>
/// <param name="Resolved">Whether the matter is solved; if not, why it cannot be done was explained.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record AnswerRequest(string? Channel, string? Text, bool Reached = true, bool Resolved = true, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>A public-notice period stops the clock.</summary>
/// <param name="From">The first day that does not count, today or later.</param>
/// <param name="To">The last day that does not count.</param>
/// <param name="What">What is on public notice, in words for the citizen.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record PublicNoticeRequest(DateOnly From, DateOnly To, string? What, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, What);
}

/// <summary>More time is asked for.</summary>
/// <param name="Days">Working days.</param>
/// <param name="Reason">Why, in words for the citizen.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record ExtensionRequest(int Days, string? Reason, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Reason);
}

/// <summary>What the citizen thinks of the answer.</summary>
/// <param name="Level">5 very satisfied to 1 very dissatisfied.</param>
/// <param name="Text">What was said beside it.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record SatisfactionRequest(int Level, string? Text, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>A matter is complex, or is not after all; the limit changes with it.</summary>
/// <param name="Complex">Whether it is.</param>
/// <param name="Reason">Why.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record ComplexityRequest(bool Complex, string? Reason, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Reason);
}

/// <summary>Two cases are about the same thing.</summary>
/// <param name="Number">The number of the other case.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision that the caller knows.</param>
internal sealed record LinkRequest(string? Number, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision);
}
