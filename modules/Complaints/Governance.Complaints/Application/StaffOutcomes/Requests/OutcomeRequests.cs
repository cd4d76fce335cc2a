using System.Text.Json.Serialization;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.StaffOutcomes.Requests;

/// <summary>It is proposed what is to become of somebody after a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="What">What exactly, and why.</param>
/// <param name="Staff">The person of the hall book; none for a change of the house.</param>
/// <param name="RequestId">The sheet's own id: the same one is proposed once and answered the same.</param>
internal sealed record ProposeOutcomeRequest(
    [property: JsonRequired] StaffOutcomeKind Kind, [property: JsonRequired] string? What, Guid? Staff = null, Guid? RequestId = null);

/// <summary>Somebody is heard.</summary>
/// <param name="Text">What he says, or how it came that he did not want to.</param>
/// <param name="Declined">Whether he did not want to say anything.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the outcome that the caller knows.</param>
internal sealed record StatementRequest([property: JsonRequired] string? Text, bool Declined = false, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text);
}

/// <summary>Something is decided.</summary>
/// <param name="Text">What was decided beside what was proposed.</param>
/// <param name="By">Who decided, where that is another than the caller: a leader, a body.</param>
/// <param name="On">The day; today where it is left out.</param>
/// <param name="RequestId">The call's own id.</param>
/// <param name="Revision">The revision of the outcome that the caller knows; <c>null</c> where he does not mind.</param>
internal sealed record DecideOutcomeRequest(string? Text, string? By, DateOnly? On, Guid? RequestId, [property: JsonRequired] long? Revision)
{
    public Sheet ToSheet() => Sheet.Of(RequestId, Revision, Text, By);
}
