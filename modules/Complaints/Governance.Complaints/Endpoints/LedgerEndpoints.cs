using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Governance.Complaints.Endpoints;

internal static class LedgerEndpoints
{
    public static void MapComplaintLedger(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/v1/complaints/ledger").WithTags("Complaints").RequireAuthorization(ComplaintPermissions.ReadLedger);
        group.MapGet("/entries", (DateOnly? day, Guid? after, int? take, LedgerReader ledger, TimeProvider time, CancellationToken ct) =>
                ledger.ListAsync(day ?? time.Today(), after, take, ct))
            .WithName("ListLedgerEntries").WithSummary("The entries of a day, in the order in which they were written; never who complained")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/head", async (LedgerHeads heads, CancellationToken ct) => TypedResults.Ok(await heads.NewestAsync(ct)))
            .WithName("GetLedgerHead").WithSummary("The newest seal of the tenant's chain; null before the first");
        group.MapGet("/proof", (string number, string hash, LedgerReader ledger, CancellationToken ct) => ledger.ProveAsync(number, hash, ct))
            .WithName("ProveLedgerEntry").WithSummary("Whether an entry with this hash is in the ledger of a case, and where it is sealed")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        endpoints.MapBooks();
    }
}
