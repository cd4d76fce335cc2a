using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class DutySwapEndpoints
{
    public static void MapDutySwaps(this RouteGroupBuilder group)
    {
        group.MapGet("/swaps/{swap:guid}", GetAsync).WithName("GetDutySwap")
            .WithSummary("A swap of two days and what became of it")
            .RequireAuthorization(HallPermissions.View).ForReading();
        group.MapPost("/swaps", AskAsync).WithName("AskDutySwap")
            .WithSummary("Ask another leader to exchange a day to come with you; nothing changes until he consents")
            .WithExample(new AskSwapRequest(new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 8), "外出开会"))
            .RequireAuthorization(HallPermissions.TakeDuty).ForWriting();
        group.MapPost("/swaps/{swap:guid}/consent", ConsentAsync).WithName("ConsentToDutySwap")
            .WithSummary("Consent to a swap; only the leader who is asked")
            .RequireAuthorization(HallPermissions.TakeDuty).ForWriting();
        group.MapPost("/swaps/{swap:guid}/refusal", RefuseAsync).WithName("RefuseDutySwap")
            .WithSummary("Say no to a swap; only the leader who is asked")
            .RequireAuthorization(HallPermissions.TakeDuty).ForWriting();
        group.MapPost("/swaps/{swap:guid}/withdrawal", WithdrawAsync).WithName("WithdrawDutySwap")
            .WithSummary("Take a swap back; only the leader who asked")
            .RequireAuthorization(HallPermissions.TakeDuty).ForWriting();
    }

    private static async Task<Ok<DutySwapView>> GetAsync(string code, Guid swap, DutySwapReader swaps, CancellationToken cancellationToken) =>
        TypedResults.Ok(await swaps.GetAsync(code, swap, cancellationToken));

    private static async Task<CreatedAtRoute<DutySwapView>> AskAsync(
        string code, AskSwapRequest request, DutySwapService service, DutySwapReader swaps, CancellationToken cancellationToken)
    {
        var id = await service.AskAsync(code, request, cancellationToken);
        return TypedResults.CreatedAtRoute(await swaps.GetAsync(code, id, cancellationToken), "GetDutySwap", new { code, swap = id });
    }

    private static async Task<Ok<DutySwapView>> ConsentAsync(
        string code, Guid swap, DutySwapService service, DutySwapReader swaps, CancellationToken cancellationToken)
    {
        await service.ConsentAsync(code, swap, cancellationToken);
        return TypedResults.Ok(await swaps.GetAsync(code, swap, cancellationToken));
    }

    private static async Task<Ok<DutySwapView>> RefuseAsync(
        string code, Guid swap, DutySwapService service, DutySwapReader swaps, CancellationToken cancellationToken)
    {
        await service.RefuseAsync(code, swap, cancellationToken);
        return TypedResults.Ok(await swaps.GetAsync(code, swap, cancellationToken));
    }

    private static async Task<Ok<DutySwapView>> WithdrawAsync(
        string code, Guid swap, DutySwapService service, DutySwapReader swaps, CancellationToken cancellationToken)
    {
        await service.WithdrawAsync(code, swap, cancellationToken);
        return TypedResults.Ok(await swaps.GetAsync(code, swap, cancellationToken));
    }
}
