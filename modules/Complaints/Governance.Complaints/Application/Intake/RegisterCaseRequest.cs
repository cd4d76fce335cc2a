using System.Text.Json.Serialization;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Intake;

/// <summary>A case is registered.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="Kind">What somebody came with.</param>
/// <param name="Channel">The code of the channel it came by.</param>
/// <param name="Text">What happened.</param>
/// <param name="Wanted">What is asked to be done.</param>
/// <param name="Causes">The codes of the causes.</param>
/// <param name="Item">The service item it is about.</param>
/// <param name="Window">The window it is about.</param>
/// <param name="Staff">The person it is about.</param>
/// <param name="Department">The department it is about.</param>
/// <param name="HappenedOn">The day on which it happened.</param>
/// <param name="OnBehalf">Whether somebody stands there for another.</param>
/// <param name="Complex">Whether the matter is complex.</param>
/// <param name="Shield">Whether the unit complained about must not learn who complained; <c>true</c> where the tenant's rule says so in any case.</param>
/// <param name="AnswerBy">The code of the channel by which the citizen is answered; the tracking page where it is left out.</param>
/// <param name="Complainant">Who complains, as far as he says so.</param>
/// <param name="LinkTo">The number of a case about the same thing.</param>
/// <param name="RequestId">The sheet's own id: the same one is registered once and answered the same.</param>
internal sealed record RegisterCaseRequest(
    [property: JsonRequired] string? Hall,
    [property: JsonRequired] CaseKind Kind,
    [property: JsonRequired] string? Channel,
    [property: JsonRequired] string? Text,
    string? Wanted = null,
    IReadOnlyList<string>? Causes = null,
    Guid? Item = null,
    Guid? Window = null,
    Guid? Staff = null,
    Guid? Department = null,
    DateOnly? HappenedOn = null,
    bool OnBehalf = false,
    bool Complex = false,
    bool Shield = true,
    string? AnswerBy = null,
    ComplainantRequest? Complainant = null,
    string? LinkTo = null,
    Guid? RequestId = null);

/// <summary>Who complains; every part may be left out.</summary>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="IdNumber">The number of the identity card.</param>
/// <param name="Email">The mail address.</param>
/// <param name="WeChat">The WeChat name.</param>
/// <param name="Helper">Who stands there for him, and what he is to him.</param>
internal sealed record ComplainantRequest(
    string? Name = null, string? Phone = null, string? IdNumber = null, string? Email = null, string? WeChat = null, string? Helper = null);

/// <summary>What is registered, and what the citizen takes along.</summary>
/// <param name="Number">The number that staff know it by.</param>
/// <param name="Code">The citizen's code.</param>
/// <param name="DueOn">The day by which the citizen is answered.</param>
/// <param name="DueAt">The end of office hours on that day, UTC.</param>
/// <param name="LedgerHash">The hash of the entry of the ledger: whoever holds it can prove that the entry was there.</param>
internal sealed record RegisteredCase(string Number, string Code, DateOnly DueOn, DateTime DueAt, string LedgerHash);
