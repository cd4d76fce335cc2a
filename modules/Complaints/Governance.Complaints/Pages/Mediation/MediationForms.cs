using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>Makes the forms of sessions.</summary>
internal sealed class MediationForms(MediationBook book, IHallBookService halls, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    public async Task<PlanForm> PlanAsync(string hall, PlanInput input, string? reasonKey, CancellationToken cancellationToken)
    {
        var choices = await book.ReadAsync((await halls.GetHallAsync(hall, time.Today(), cancellationToken)).Id, cancellationToken);
        return new PlanForm(
            input,
            [.. choices.Departments.Select(d => new SelectListItem(d.Name, d.Id.ToString()))],
            [.. choices.Windows.Select(w => new SelectListItem(CallChoices.NameOf(w), w.Id.ToString()))],
            [.. choices.Staff.Select(s => new SelectListItem(CallChoices.NameOf(s), s.Id.ToString()))],
            reasonKey);
    }

    /// <summary>An empty sheet: departments that have had the case are called, and whoever fills it in leads.</summary>
    public async Task<PlanInput> FreshAsync(long revision, IEnumerable<Guid> departments, CancellationToken cancellationToken) => new()
    {
        RequestId = guids.Create(),
        Revision = revision,
        Chair = (await actor.GetAsync(cancellationToken)).Name,
        Departments = [.. departments.Distinct()],
    };

    /// <summary>A sheet that holds what is arranged already.</summary>
    public PlanInput Of(MediationView view) => new()
    {
        RequestId = guids.Create(),
        Revision = view.Revision,
        Day = LocalTime.DayOf(view.HeldAt!.Value),
        Time = $"{LocalTime.WallClock(view.HeldAt.Value):HH:mm}",
        Place = view.Place,
        Chair = view.Chair,
        Agenda = string.Join('\n', view.Agenda.Select(p => p.Subject)),
        Departments = IdsOf(view, MediationPartyKind.Department),
        Windows = IdsOf(view, MediationPartyKind.Window),
        Staff = IdsOf(view, MediationPartyKind.Person),
    };

    public Guid NewSheet() => guids.Create();

    private static List<Guid> IdsOf(MediationView view, MediationPartyKind kind) => [.. view.Parties.Where(p => p.Kind == kind).Select(p => p.SubjectId)];
}
