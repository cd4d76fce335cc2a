using System.Globalization;
using Governance.Complaints.Application.Ledger;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Ledger;

/// <summary>The tenant's ledger day by day, its head, and the check of what is written on a receipt.</summary>
[Authorize(Policy = ComplaintPermissions.ReadLedger)]
internal sealed class LedgerModel(LedgerReader ledger, LedgerHeads heads, ICurrentTenant tenant, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    /// <summary>The day; today where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    /// <summary>The last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    /// <summary>The number of the case, from a receipt.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    /// <summary>The hash, from a receipt.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hash { get; set; }

    public bool IsProvince => tenant.Id is null;

    public SealedHead? Head { get; private set; }

    public LedgerLines Entries { get; private set; } = new([], null);

    public LedgerProof? Proof { get; private set; }

    public string ShownDay => Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Day = Day is null || new DayIsInRange("day", Day).IsBroken ? time.Today() : Day;
        ModelState.Remove(nameof(After));
        ModelState.Remove(nameof(Day));
        Head = await heads.NewestAsync(cancellationToken);
        Entries = await ledger.ListAsync(Day.Value, After, null, cancellationToken);
        if (!string.IsNullOrWhiteSpace(Hash) || !string.IsNullOrWhiteSpace(Number))
        {
            await ProveAsync(cancellationToken);
        }
    }

    private async Task ProveAsync(CancellationToken cancellationToken)
    {
        try
        {
            Proof = await ledger.ProveAsync(Number ?? "", Hash ?? "", cancellationToken);
        }
        catch (Kernel.Exceptions.InvalidInputException exception)
        {
            ModelState.AddModelError(nameof(Hash), Texts.Of(exception));
        }
    }
}
