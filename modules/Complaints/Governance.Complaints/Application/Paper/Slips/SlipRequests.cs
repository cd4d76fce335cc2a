using System.Text.Json.Serialization;
using Governance.Complaints.Application.Intake;

namespace Governance.Complaints.Application.Paper.Slips;

/// <summary>Blank slips are printed.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="Count">How many, at most fifty.</param>
/// <param name="PerSheet">How many stand on a sheet of A4: two or four.</param>
/// <param name="RequestId">The form's own id: sent twice they are printed once.</param>
internal sealed record PrintSlipsRequest(
    [property: JsonRequired] string? Hall, [property: JsonRequired] int Count, int PerSheet = 2, Guid? RequestId = null);

/// <summary>A slip cannot be used any more.</summary>
/// <param name="Reason">Why.</param>
/// <param name="RequestId">The form's own id.</param>
internal sealed record SpoilSlipRequest([property: JsonRequired] string? Reason, Guid? RequestId = null);

/// <summary>What stands on a slip is typed in.</summary>
/// <param name="WrittenOn">The day on the paper.</param>
/// <param name="WrittenTime">The time of day on the paper, such as <c>10:30</c>.</param>
/// <param name="Case">What stands on it; the hall is the one that the slip was printed for.</param>
internal sealed record EnterSlipRequest(
    [property: JsonRequired] DateOnly? WrittenOn, [property: JsonRequired] string? WrittenTime, [property: JsonRequired] RegisterCaseRequest? Case);
