using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application;

/// <summary>What inspectors saw. The province's inspectors go into every tenant, so the work is done in the hall's own.</summary>
internal sealed class InspectionService(
    HallReader reader, HallTenantScope tenantScope, ICurrentUser user, IGuidGenerator guids, Texts texts, TimeProvider time)
{
    public async Task<Guid> RecordAsync(string code, string mechanism, InspectRequest request, CancellationToken cancellationToken)
    {
        var seen = (await reader.GetAsync(code, cancellationToken)).Hall;
        var recording = new Recording(guids.Create(), time.Today(), user.Name);
        var title = texts[request.SeenInUse ? "Halls:InspectionTitle.InUse" : "Halls:InspectionTitle.NotInUse"];
        var inspection = new Inspection(request.Day, request.SeenInUse, title, string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim());
        await tenantScope.RunAsync(seen.TenantId, async services =>
        {
            var store = services.GetRequiredService<HallStore>();
            var (hall, at) = await store.MechanismAsync(code, mechanism, cancellationToken);
            at.RecordInspection(hall, inspection, new Inspector(user.TenantId, user.Roles.Contains(RoleNames.HallManager)), recording);
            await store.SaveAsync(HallErrorCodes.ChangedMeanwhile, cancellationToken);
        });
        return recording.EvidenceId;
    }
}
