using System.Globalization;
using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Mediation.Rules;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>结束: what was agreed, and who promised what.</summary>
[Authorize(Policy = ComplaintPermissions.CallMediation)]
internal sealed class ConcludeModel(MediationReader sessions, MediationHandling handling, MediationForms forms, TimeProvider time, Texts texts)
    : SessionPage<ConcludeInput>(SessionStep.Conclude, sessions, forms, time, texts)
{
    private const int FirstRows = 3;
    private const int MoreRows = 3;

    /// <summary>The departments of which somebody came.</summary>
    public IReadOnlyList<SelectListItem> Departments =>
    [
        .. View.Parties.Where(p => p is { Came: true, DepartmentId: not null }).DistinctBy(p => p.DepartmentId)
            .Select(p => new SelectListItem(p.DepartmentName, p.DepartmentId.ToString())),
    ];

    /// <summary>More rows; nothing is sent yet.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken cancellationToken)
    {
        var typed = Input.Commitments.Count;
        await OnGetAsync(cancellationToken);
        ModelState.Clear();
        AddRows(Math.Min(typed + MoreRows, CommitmentsAreFew.Most));
        return Page();
    }

    protected override Task DoAsync(CancellationToken cancellationToken) => handling.ConcludeAsync(
        Number,
        new ConcludeMediationRequest(
            Input.Conclusion,
            [.. Rows.Select(c => new CommitmentLine(c.Department ?? Guid.Empty, c.What, c.Days ?? 0))],
            Input.Lead, Input.RequestId, Input.Revision),
        cancellationToken);

    protected override void Fill() => AddRows(FirstRows);

    // commitments.2.days is of the second row that is filled in.
    protected override string FieldOf(string field) => field.Split('.') is ["commitments", var no, var part]
        ? $"Commitments[{Input.Commitments.IndexOf(Rows.ElementAt(int.Parse(no, CultureInfo.InvariantCulture) - 1))}].{base.FieldOf(part)}"
        : base.FieldOf(field);

    private IEnumerable<CommitmentRow> Rows => Input.Commitments.Where(c => !c.IsEmpty);

    private void AddRows(int upTo)
    {
        while (Input.Commitments.Count < upTo)
        {
            Input.Commitments.Add(new CommitmentRow());
        }
    }
}
