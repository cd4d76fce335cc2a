using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Governance.Halls.Endpoints;

internal static class ItemEndpoints
{
    private static readonly PaperRequest ExamplePaper = new("身份证", 1, PaperForm.OriginalAndCopy, "核对后当场退还原件");

    public static void MapItems(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/items").WithTags("Items");
        group.MapGet("/", ListAsync).WithName("ListItems")
            .WithSummary("The service items of a hall, or all of your tenant, as they stand today, in stretches of up to 200 by their codes")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
        group.MapPost("/", OpenAsync).WithName("OpenItem")
            .WithSummary("Record a service item with its guide")
            .WithExample(new OpenItemRequest(
                "YS-001", "演示事项", null, [], "年满十八周岁", [ExamplePaper], 5, 20, 10.5m, "演示价费〔2026〕1号", new DateOnly(2026, 11, 2), null))
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(HallPermissions.Book);
        group.MapGet("/{item:guid}", GetAsync).WithName("GetItem")
            .WithSummary("A service item with its guide as it stood on a day; before its first day, as it began")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
        group.MapPut("/{item:guid}", EditAsync).WithName("EditItem")
            .WithSummary("Change or correct a service item and its guide, or end it")
            .WithExample(new EditItemRequest(
                "演示事项", null, [], "年满十八周岁", [ExamplePaper], 0, 20, 0, null, null, new DateOnly(2026, 12, 1), false, 1))
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequireAuthorization(HallPermissions.Book);
        group.MapGet("/{item:guid}/history", HistoryAsync).WithName("GetItemHistory")
            .WithSummary("How a service item stood before each change, the latest first")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(HallPermissions.View);
    }

    private static async Task<Ok<ItemPage>> ListAsync(
        string? hall, string? q, Guid? department, bool? ended, string? after, int? take,
        HallLookup halls, ItemReader items, CancellationToken cancellationToken)
    {
        var query = new ItemQuery(q, department, ended ?? false, after, take ?? ItemQuery.Usual);
        return TypedResults.Ok(hall is null
            ? await items.OfTenantAsync(query, cancellationToken)
            : await items.OfHallAsync(await halls.VisibleAsync(hall, cancellationToken), query, cancellationToken));
    }

    private static async Task<CreatedAtRoute<ItemDetail>> OpenAsync(
        OpenItemRequest request, ItemService service, ItemReader reader, CancellationToken cancellationToken)
    {
        var item = await service.OpenAsync(request, cancellationToken);
        return TypedResults.CreatedAtRoute(await reader.GetAsync(item, null, cancellationToken), "GetItem", new { item });
    }

    private static async Task<Ok<ItemDetail>> GetAsync(
        Guid item, DateOnly? asOf, ItemReader reader, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reader.GetAsync(item, asOf, cancellationToken));

    private static async Task<Ok<ItemDetail>> EditAsync(
        Guid item, EditItemRequest request, ItemService service, ItemReader reader, CancellationToken cancellationToken)
    {
        await service.EditAsync(item, request, cancellationToken);
        return TypedResults.Ok(await reader.GetAsync(item, null, cancellationToken));
    }

    private static async Task<Ok<IReadOnlyList<PastEntry<ServiceItemState>>>> HistoryAsync(Guid item, ItemReader reader, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reader.HistoryAsync(item, cancellationToken));
}
