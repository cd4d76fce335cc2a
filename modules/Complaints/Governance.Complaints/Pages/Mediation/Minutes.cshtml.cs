using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>记录.</summary>
[Authorize(Policy = ComplaintPermissions.MinuteMediation)]
internal sealed class MinutesModel(MediationReader sessions, MediationHandling handling, MediationForms forms, TimeProvider time, Texts texts)
    : SessionPage<MinutesInput>(SessionStep.Minutes, sessions, forms, time, texts)
{
    protected override Task DoAsync(CancellationToken cancellationToken) => handling.NoteMinutesAsync(
        Number, new MinutesRequest([.. Input.Minutes.Select(m => new MinutesLine(m.Point, m.Said))], Input.RequestId, Input.Revision), cancellationToken);

    protected override void Fill()
    {
        if (Input.Minutes.Count == 0)
        {
            Input.Minutes = [.. View.Agenda.Select(p => new MinutesRow { Point = p.Ordinal, Said = p.Said })];
        }
    }

    protected override string FieldOf(string field) => field.Split('.') is ["minutes", var ordinal]
        ? $"Minutes[{Input.Minutes.FindIndex(m => $"{m.Point}" == ordinal)}].Said"
        : field == "minutes" ? "Minutes[0].Said" : base.FieldOf(field);
}
