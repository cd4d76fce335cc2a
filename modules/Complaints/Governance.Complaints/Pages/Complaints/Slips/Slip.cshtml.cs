using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Slips;

/// <summary>One slip: typed in from here, or spoiled.</summary>
[Authorize(Policy = ComplaintPermissions.PrintSlips)]
internal sealed class SlipModel(SlipReader slips, SlipDesk desk, IHallBookService book, IGuidGenerator guids, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Slip { get; set; } = "";

    [BindProperty]
    public SpoilInput Input { get; set; } = new();

    public SlipView View { get; private set; } = null!;

    public string HallName { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        Input.RequestId = guids.Create();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        if (await TryAsync(() => desk.SpoilAsync(Slip, new SpoilSlipRequest(Input.Reason, Input.RequestId), cancellationToken)))
        {
            TempData["Done"] = Texts["Complaints:Slips.Spoiled", View.Slip];
            return Redirect($"/complaints/slips/{View.Address()}");
        }

        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        View = await FindAsync(cancellationToken);
        HallName = (await book.GetHallAsync(View.Hall, time.Today(), cancellationToken)).Name;
    }

    private async Task<SlipView> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await slips.FindAsync(SlipNumber.Parse(Slip), cancellationToken) ?? throw new EntityNotFoundException("slip", Slip);
        }
        catch (InvalidInputException)
        {
            throw new EntityNotFoundException("slip", Slip);
        }
    }

    internal sealed class SpoilInput
    {
        public Guid? RequestId { get; set; }

        public string? Reason { get; set; }
    }
}
