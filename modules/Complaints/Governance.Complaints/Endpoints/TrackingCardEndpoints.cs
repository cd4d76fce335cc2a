using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class TrackingCardEndpoints
{
    public static void MapTrackingCards(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/tracking-cards").WithTags("TrackingCards");
        group.MapGet("", ListAsync).WithName("ListTrackingCards").WithSummary("The open service tracking cards, newest first; go on after the last one")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.View);
        group.MapPost("", HandOutAsync).WithName("HandOutTrackingCard")
            .WithSummary("Hand out a service tracking card; the answer carries the signed text for its QR code")
            .WithExample(TrackingCardExamples.HandOut).RefusesAsUsual().RequireAuthorization(ComplaintPermissions.HandOutCards);
        group.MapGet("/{card}", GetAsync).WithName("GetTrackingCard").WithSummary("A card with its papers and all that was done with it")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.View);
        group.MapPost("/{card}/papers", ReviseAsync).WithName("ReviseTrackingCard")
            .WithSummary("Give a card a new version: papers brought, not needed any more, added; what is added on a later day than the first is a violation")
            .WithExample(TrackingCardExamples.Revise).RefusesAsUsual().RequireAuthorization(ComplaintPermissions.HandOutCards);
        group.MapPost("/{card}/visits", VisitAsync).WithName("NoteTrackingCardVisit")
            .WithSummary("Note that the citizen came with the card, and how it went; a paper asked for that the card does not name as missing is a violation")
            .WithExample(TrackingCardExamples.Visit).RefusesAsUsual().RequireAuthorization(ComplaintPermissions.HandOutCards);
        group.MapGet("/violations", ViolationsAsync).WithName("ListTrackingCardViolations")
            .WithSummary("Papers asked for that a card did not name as missing, newest first; go on after the last one")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.Decide);
        group.MapGet("/figures", FiguresAsync).WithName("GetTrackingCardFigures")
            .WithSummary("How many second visits of a month succeeded, by hall and item; without a month, of this one")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(ComplaintPermissions.View);
        group.MapGet("/keys", KeysAsync).WithName("ListTrackingCardKeys")
            .WithSummary("The public keys by which anybody checks cards, as a JSON Web Key Set; of one tenant by its code, or of all")
            .AllowAnonymous().RequireRateLimiting(CitizensServices.RatePolicy);
        group.MapPost("/keys/rotate", RotateAsync).WithName("RotateTrackingCardKey")
            .WithSummary("Replace the key that signs; cards signed with the old one stay valid")
            .WithExample(TrackingCardExamples.Rotate).RefusesAsUsual().RequireAuthorization(ComplaintPermissions.RotateCardKeys);
        group.MapPost("/check", CheckAsync).WithName("CheckTrackingCard").WithSummary("Check the text of a card's QR code")
            .WithExample(TrackingCardExamples.Check).ProducesProblem(StatusCodes.Status400BadRequest)
            .AllowAnonymous().RequireRateLimiting(CitizensServices.RatePolicy);
    }

    private static RouteHandlerBuilder RefusesAsUsual(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<CardList>> ListAsync(string? hall, string? after, int? take, CardReader cards, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cards.ListAsync(hall, after, take, cancellationToken));

    private static async Task<CreatedAtRoute<CardReceipt>> HandOutAsync(HandOutCardRequest request, CardHandOut cards, CancellationToken cancellationToken)
    {
        var card = await cards.HandOutAsync(request, cancellationToken);
        return TypedResults.CreatedAtRoute(card, "GetTrackingCard", new { card = card.Number });
    }

    private static async Task<Ok<CardView>> GetAsync(string card, CardReader cards, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cards.GetAsync(card, cancellationToken));

    private static async Task<Ok<CardReceipt>> ReviseAsync(string card, ReviseCardRequest request, CardDesk cards, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cards.ReviseAsync(card, request, cancellationToken));

    private static async Task<Ok<CardReceipt>> VisitAsync(string card, NoteVisitRequest request, CardDesk cards, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cards.VisitAsync(card, request, cancellationToken));

    private static async Task<Ok<CardViolationList>> ViolationsAsync(string? hall, Guid? after, int? take, CardReader cards, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cards.ViolationsAsync(hall, after, take, cancellationToken));

    private static async Task<Ok<CardMonth>> FiguresAsync(DateOnly? month, string? hall, CardFigures figures, TimeProvider time, CancellationToken cancellationToken) =>
        TypedResults.Ok(await figures.ReadAsync(month ?? time.Today(), hall, cancellationToken));

    private static async Task<Ok<CardJwks>> KeysAsync(string? tenant, CardKeys keys, CancellationToken cancellationToken) =>
        TypedResults.Ok(await keys.PublicAsync(tenant, cancellationToken));

    private static async Task<Ok<CardJwk>> RotateAsync(RotateCardKeyRequest request, CardKeys keys, CancellationToken cancellationToken) =>
        TypedResults.Ok(CardJwk.Of(await keys.RotateAsync(request, cancellationToken)));

    private static async Task<Ok<CheckedCard>> CheckAsync(CheckCardRequest request, CardChecking checking, CancellationToken cancellationToken) =>
        TypedResults.Ok(await checking.CheckAsync(request.Code, cancellationToken));
}
