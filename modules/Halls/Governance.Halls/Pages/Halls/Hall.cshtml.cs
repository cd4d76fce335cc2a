using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.View)]
internal sealed class HallModel(
    HallReader reader,
    HallLookup lookup,
    HallHistory history,
    MechanismNames names,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    Texts texts) : HallsPage(texts)
{
    public HallState Hall { get; private set; } = null!;

    public IReadOnlyList<MechanismView> Mechanisms { get; private set; } = [];

    /// <summary>Mechanisms of the province that this hall has no evidence for and that are not always shown.</summary>
    public IReadOnlyList<(string Code, string Name)> Others { get; private set; } = [];

    /// <summary>What it was called before, and the day on which that ended; the newest first.</summary>
    public IReadOnlyList<(DateOnly Until, string Name)> FormerNames { get; private set; } = [];

    public bool MayManage { get; private set; }

    public bool MayDocument { get; private set; }

    public bool MayInspect { get; private set; }

    public string Sentence => HallSentence.Of([.. Mechanisms.Take(MechanismView.MainMechanisms)], Texts);

    /// <summary>The one thing to do next: the first step that is missing.</summary>
    public (string Href, string Text)? Next
    {
        get
        {
            var undeclared = Mechanisms.FirstOrDefault(m => m.Step == Kernel.Infrastructure.TagHelpers.Ladder.LadderStep.None);
            var undocumented = Mechanisms.FirstOrDefault(m => !m.IsDocumented);
            return (MayDocument, undeclared, undocumented) switch
            {
                (true, { } m, _) => ($"/halls/{Hall.Code}/{m.Code}/declare", Texts["Halls:DeclareIt", m.Name]),
                (true, null, { } m) => ($"/halls/{Hall.Code}/{m.Code}/document", Texts["Halls:DocumentIt", m.Name]),
                _ => null,
            };
        }
    }

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var snapshot = await reader.GetAsync(code, cancellationToken);
        Hall = snapshot.Hall;
        using (lookup.Reach())
        {
            FormerNames = await history.FormerNamesAsync(Hall, cancellationToken);
        }

        var own = Hall.TenantId == currentTenant.Id;
        MayManage = own && await permissions.IsGrantedAsync(HallPermissions.Manage);
        MayDocument = own && await permissions.IsGrantedAsync(HallPermissions.Document);
        MayInspect = (own || currentTenant.Id is null) && await permissions.IsGrantedAsync(HallPermissions.Inspect);
        Mechanisms = MechanismView.Of(
            snapshot, names, Texts, kind => kind == EvidenceKind.Inspection ? MayInspect : MayDocument);
        Others = [.. names.Codes.Except(Mechanisms.Select(m => m.Code)).Select(c => (c, names[c]))];
    }
}
