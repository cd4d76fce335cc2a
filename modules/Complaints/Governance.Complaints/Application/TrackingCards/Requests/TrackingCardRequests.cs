using System.Text.Json.Serialization;

namespace Governance.Complaints.Application.TrackingCards.Requests;

/// <summary>A paper that a citizen is told of.</summary>
/// <param name="Name">The paper.</param>
/// <param name="Note">What to mind, where it comes from.</param>
internal sealed record CardPaperRequest([property: JsonRequired] string? Name, string? Note = null);

/// <summary>A tracking card is handed out. Nothing of who the citizen is may stand on it.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="Told">What the citizen was told.</param>
/// <param name="AskOffice">Whom to ask: an office.</param>
/// <param name="AskPhone">The office's telephone.</param>
/// <param name="ValidUntil">The last day on which the card is valid; a year from now at most.</param>
/// <param name="Papers">The papers that are still needed, 30 at most.</param>
/// <param name="Item">The service item.</param>
/// <param name="Window">The window that hands it out; the caller's own where it is left out.</param>
/// <param name="Staff">Who told the citizen; the caller where it is left out.</param>
/// <param name="NextWindow">The window of the hall to go to next.</param>
/// <param name="NextBody">Another body to go to next.</param>
/// <param name="RequestId">The sheet's own id: the same one is taken once and answered the same.</param>
internal sealed record HandOutCardRequest(
    [property: JsonRequired] string? Hall,
    [property: JsonRequired] string? Told,
    [property: JsonRequired] string? AskOffice,
    [property: JsonRequired] string? AskPhone,
    [property: JsonRequired] DateOnly ValidUntil,
    IReadOnlyList<CardPaperRequest?>? Papers = null,
    Guid? Item = null,
    Guid? Window = null,
    Guid? Staff = null,
    Guid? NextWindow = null,
    string? NextBody = null,
    Guid? RequestId = null);

/// <summary>A card gets a new version.</summary>
/// <param name="Brought">The papers that the citizen has brought, by their ids.</param>
/// <param name="Waived">The papers that are not needed after all, by their ids.</param>
/// <param name="Added">Papers that are needed beside those told; on a later day than the first each is a violation.</param>
/// <param name="NextWindow">The window to go to next, if another than before.</param>
/// <param name="NextBody">The body to go to next, if another than before.</param>
/// <param name="Revision">The revision that the caller saw.</param>
/// <param name="RequestId">The sheet's own id.</param>
internal sealed record ReviseCardRequest(
    IReadOnlyList<Guid>? Brought = null,
    IReadOnlyList<Guid>? Waived = null,
    IReadOnlyList<CardPaperRequest?>? Added = null,
    Guid? NextWindow = null,
    string? NextBody = null,
    long? Revision = null,
    Guid? RequestId = null);

/// <summary>The citizen came with the card.</summary>
/// <param name="Succeeded">Whether the matter was done.</param>
/// <param name="Reason">Why it was not.</param>
/// <param name="Brought">The papers that the citizen brought, by their ids.</param>
/// <param name="Asked">Papers asked for that the card does not name as missing: each is a violation.</param>
/// <param name="Revision">The revision that the caller saw.</param>
/// <param name="RequestId">The sheet's own id.</param>
internal sealed record NoteVisitRequest(
    [property: JsonRequired] bool Succeeded,
    string? Reason = null,
    IReadOnlyList<Guid>? Brought = null,
    IReadOnlyList<CardPaperRequest?>? Asked = null,
    long? Revision = null,
    Guid? RequestId = null);

/// <summary>The key that signs is replaced.</summary>
/// <param name="Current">The key that signs now, as the caller saw it; empty where there is none yet.</param>
/// <param name="Reason">Why.</param>
/// <param name="RequestId">The sheet's own id.</param>
internal sealed record RotateCardKeyRequest(string? Current, [property: JsonRequired] string? Reason, Guid? RequestId = null);

/// <summary>A card is checked.</summary>
/// <param name="Code">The text of its QR code.</param>
internal sealed record CheckCardRequest([property: JsonRequired] string? Code);
