using System.Globalization;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Slips;

/// <summary>空白记录单: print them, open one, see which lie in a drawer.</summary>
[Authorize(Policy = ComplaintPermissions.PrintSlips)]
internal sealed class IndexModel(SlipPrinting printing, SlipReader slips, DeskHalls halls, IGuidGenerator guids, Texts texts) : ComplaintsPage(texts)
{
    /// <summary>A number to open, as somebody typed it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public SlipState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public PrintInput Input { get; set; } = new();

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public SlipState Shown { get; private set; }

    public SlipList List { get; private set; } = new([], null);

    public IReadOnlyList<BatchView> Batches { get; private set; } = [];

    public IReadOnlyList<SelectListItem> HallItems => [.. Halls.Select(h => new SelectListItem(h.Name, h.Code))];

    public IReadOnlyList<SelectListItem> Sheets => [.. new[] { 2, 4 }.Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new SelectListItem(Texts["Complaints:Slips.OnASheet", n], n))];

    public string NameOf(string hall) => Halls.FirstOrDefault(h => h.Code == hall)?.Name ?? hall;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Code) && await OpenAsync(cancellationToken) is { } there)
        {
            return there;
        }

        Input.RequestId = guids.Create();
        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        PrintedBatch? batch = null;
        if (await TryAsync(async () => batch = await printing.PrintAsync(
            new PrintSlipsRequest(Input.Hall, Input.Count ?? 0, Input.PerSheet ?? 0, Input.RequestId), cancellationToken)))
        {
            return Redirect($"/complaints/slips/batches/{batch!.Id}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await slips.FindAsync(SlipNumber.Parse(Code), cancellationToken) is { } found)
            {
                return Redirect($"/complaints/slips/{found.Address()}");
            }

            ModelState.AddModelError(nameof(Code), Texts[PaperErrorCodes.SlipUnknown]);
        }
        catch (InvalidInputException exception)
        {
            ModelState.AddModelError(nameof(Code), Texts.Of(exception));
        }

        return null;
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Input.Hall ??= Halls.Count > 0 ? (await halls.OneAsync(Hall, cancellationToken)).Code : null;
        Shown = State is { } asked && Enum.IsDefined(asked) ? asked : SlipState.Blank;
        List = await slips.ListAsync(Hall, Shown, After, null, cancellationToken);
        Batches = await slips.BatchesAsync(Hall, cancellationToken);
    }

    internal sealed class PrintInput
    {
        public Guid? RequestId { get; set; }

        public string? Hall { get; set; }

        public int? Count { get; set; } = 10;

        public int? PerSheet { get; set; } = 2;
    }
}
