using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>The duty leader's board for the day.</summary>
[Authorize(Policy = ComplaintPermissions.Decide)]
internal sealed class TodayModel(DeskHalls halls, DayBoardReader boards, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public HallState Place { get; private set; } = null!;

    public IReadOnlyList<HallState> Halls { get; private set; } = [];

    public DayBoard Board { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Halls = await halls.AllAsync(cancellationToken);
        Place = await halls.OneAsync(Hall, cancellationToken);
        Day = time.Today();
        Board = await boards.ReadAsync(Place.Id, cancellationToken);
    }

    /// <summary>Where the rest of a part is to be seen, where a list has it.</summary>
    public string? HrefOf(BoardPart part) => part switch
    {
        BoardPart.Overdue => $"/complaints?list=Overdue&hall={Place.Code}",
        BoardPart.DueToday => $"/complaints?list=DueToday&hall={Place.Code}",
        _ => $"/complaints?list=Open&hall={Place.Code}",
    };
}
