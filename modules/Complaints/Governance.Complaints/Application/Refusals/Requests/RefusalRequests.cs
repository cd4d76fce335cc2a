using System.Text.Json.Serialization;
using Governance.Complaints.Domain.Refusals;

namespace Governance.Complaints.Application.Refusals.Requests;

/// <summary>A window reports that it refuses. Exactly one of the three papers is filled in.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="Asked">What the citizen asked for.</param>
/// <param name="Alternative">What he can do instead.</param>
/// <param name="Basis">The legal basis; it or the reason is needed.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Item">The service item that is refused; it or the window is needed.</param>
/// <param name="Window">The window that refuses.</param>
/// <param name="Staff">The person who refuses.</param>
/// <param name="Signpost">指路牌: where to go.</param>
/// <param name="Requirements">明白纸: what is missing.</param>
/// <param name="Reply">答复卡: what is answered in writing.</param>
/// <param name="Name">The citizen's name, where he says it.</param>
/// <param name="Phone">His telephone number, where he says it.</param>
/// <param name="RequestId">The sheet's own id: the same one is reported once and answered the same.</param>
internal sealed record ReportRefusalRequest(
    [property: JsonRequired] string? Hall,
    [property: JsonRequired] string? Asked,
    [property: JsonRequired] string? Alternative,
    string? Basis = null,
    string? Reason = null,
    Guid? Item = null,
    Guid? Window = null,
    Guid? Staff = null,
    SignpostRequest? Signpost = null,
    RequirementsRequest? Requirements = null,
    ReplyRequest? Reply = null,
    string? Name = null,
    string? Phone = null,
    Guid? RequestId = null)
{
    public IReadOnlyList<RefusalPaper> ToPapers() =>
        [.. new RefusalPaper?[] { Signpost?.ToPaper(), Requirements?.ToPaper(), Reply?.ToPaper() }.OfType<RefusalPaper>()];
}

/// <summary>指路牌.</summary>
/// <param name="Body">The body that does it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Telephone">Its telephone number.</param>
internal sealed record SignpostRequest(string? Body, string? Place, string? Telephone)
{
    public SignpostNote ToPaper() => new(Body, Place, Telephone);
}

/// <summary>明白纸; at least one way is offered.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="TakenFirst">容缺受理.</param>
/// <param name="Promised">告知承诺.</param>
/// <param name="Helped">帮办代办.</param>
internal sealed record RequirementsRequest(string? Missing, bool TakenFirst = false, bool Promised = false, bool Helped = false)
{
    public RequirementsNote ToPaper() => new(Missing, TakenFirst, Promised, Helped);
}

/// <summary>答复卡.</summary>
/// <param name="Question">What is to be answered.</param>
/// <param name="Days">Within how many working days.</param>
internal sealed record ReplyRequest(string? Question, int Days)
{
    public ReplyNote ToPaper() => new(Question, Days);
}

/// <summary>What is reported, and what the citizen takes along.</summary>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Code">The code on the citizen's paper.</param>
/// <param name="ReplyDueOn">The day by which he is answered in writing; <c>null</c> where that is not promised.</param>
internal sealed record ReportedRefusal(string Number, string Code, DateOnly? ReplyDueOn);
