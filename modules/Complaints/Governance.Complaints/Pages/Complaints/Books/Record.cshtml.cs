using System.Globalization;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Books;

/// <summary>工作记录本: one line for each thing that was done in a hall, on a day or in a week.</summary>
[Authorize(Policy = ComplaintPermissions.ReadLedger)]
internal sealed class RecordModel(RecordBook book, BookHalls halls, TimeProvider time, Texts texts) : BookPage(halls, texts)
{
    /// <summary>The day; today where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    /// <summary>The day alone, or its week.</summary>
    [BindProperty(SupportsGet = true)]
    public BookSpan Span { get; set; }

    public BookDays Days { get; private set; } = null!;

    public RecordPage Lines { get; private set; } = new([], null);

    public IReadOnlyList<SelectListItem> Spans =>
        [.. Enum.GetValues<BookSpan>().Select(s => new SelectListItem(Texts.Of("Complaints", s), s.ToString()))];

    public string Period => Days.Span == BookSpan.Day ? Text(Days.Day) : $"{Text(Days.From)} – {Text(Days.To)}";

    public string Query => $"hall={Chosen?.Code}&day={Text(Days.Day)}&span={Days.Span}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadHallsAsync(cancellationToken);
        Days = new BookDays(Day is null || new DayIsInRange("day", Day).IsBroken ? time.Today() : Day.Value, Enum.IsDefined(Span) ? Span : BookSpan.Day);
        ModelState.Clear();
        Day = Days.Day;
        if (HasHalls)
        {
            Chosen = await BookHalls.FindOrFirstAsync(Hall, cancellationToken);
            Hall = Chosen.Code;
            Lines = await book.ReadAsync(Chosen, Days, Place, null, cancellationToken);
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
