using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>一次告知: what the citizen is told, in one sheet that is printed at once.</summary>
[Authorize(Policy = ComplaintPermissions.HandOutCards)]
internal sealed class NewModel(
    CardHandOut cards, IntakeBookReader books, DeskHalls halls, IHallBookService hallBook, CurrentActor actor, IGuidGenerator guids, TimeProvider time, Texts texts)
    : ComplaintsPage(texts)
{
    private const int UsualDays = 30;

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty]
    public CardInput Input { get; set; } = new();

    public IntakeBook Book { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(Hall, cancellationToken);
        var by = await actor.GetAsync(cancellationToken);
        var department = (await hallBook.DepartmentsAsync(time.Today(), cancellationToken)).FirstOrDefault(d => d.Id == by.DepartmentId);
        var window = Book.Windows.FirstOrDefault(w => w.Id == by.WindowId)?.Label;
        Input = new CardInput
        {
            RequestId = guids.Create(),
            Hall = Book.Hall.Code,
            NextWindow = window,
            Window = window,
            Staff = Book.Staff.FirstOrDefault(s => s.Id == by.StaffId)?.Label,
            AskOffice = department?.Name ?? Book.Hall.Name,
            AskPhone = department?.Phone,
            ValidUntil = time.Today().AddDays(UsualDays),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(Input.Hall, cancellationToken);
        CardReceipt? receipt = null;
        if (!await TryAsync(async () => receipt = await cards.HandOutAsync(Input.ToRequest(Book), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Cards.HandedOut", receipt!.Number];
        return Redirect($"/cards/{receipt.Number}/print");
    }

    private async Task LoadAsync(string? hall, CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Book = await books.ReadAsync(await halls.OneAsync(hall, cancellationToken), cancellationToken);
    }
}
