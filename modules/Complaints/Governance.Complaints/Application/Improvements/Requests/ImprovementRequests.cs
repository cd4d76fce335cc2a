using System.Text.Json.Serialization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Improvements.Requests;

/// <summary>A closed case leads to a change. One department or one person owns it.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Cause">The code of the cause that is to go away; one of the case.</param>
/// <param name="What">What is to be changed.</param>
/// <param name="Why">Why.</param>
/// <param name="DueOn">The day by which it is to be in force.</param>
/// <param name="Department">The department that owns it.</param>
/// <param name="Staff">The person of the hall book who owns it.</param>
/// <param name="OfItem">Whether it is about the service item of the case alone.</param>
/// <param name="RequestId">The sheet's own id: the same one is proposed once and answered the same.</param>
internal sealed record ProposeImprovementRequest(
    [property: JsonRequired] ImprovementKind Kind,
    [property: JsonRequired] string? Cause,
    [property: JsonRequired] string? What,
    [property: JsonRequired] string? Why,
    [property: JsonRequired] DateOnly DueOn,
    Guid? Department = null,
    Guid? Staff = null,
    bool OfItem = false,
    Guid? RequestId = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, null, What, Why);
}

/// <summary>One more case stands behind a change.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the change that the caller knows.</param>
internal sealed record LinkCaseRequest([property: JsonRequired] string? Number, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision);
}

/// <summary>A change is taken, or not.</summary>
/// <param name="Taken">Whether it is.</param>
/// <param name="Text">The reason.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the change that the caller knows.</param>
internal sealed record DecideImprovementRequest([property: JsonRequired] bool Taken, string? Text, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>A change comes into force.</summary>
/// <param name="On">The first day of the new way.</param>
/// <param name="Text">What was done.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the change that the caller knows.</param>
internal sealed record ForceImprovementRequest([property: JsonRequired] DateOnly On, string? Text, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>Somebody has looked whether a change works.</summary>
/// <param name="Works">Whether it does.</param>
/// <param name="Text">What was seen.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the change that the caller knows.</param>
internal sealed record CheckImprovementRequest([property: JsonRequired] bool Works, string? Text, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}
