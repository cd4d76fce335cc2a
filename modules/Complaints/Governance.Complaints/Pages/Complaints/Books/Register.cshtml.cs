using System.Globalization;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Books;

/// <summary>受理台账: one line for each case that was received in a month.</summary>
[Authorize(Policy = ComplaintPermissions.ReadLedger)]
internal sealed class RegisterModel(AcceptanceRegister book, RegisterCounts counts, BookWords words, BookHalls halls, IPermissionChecker permissions, TimeProvider time, Texts texts)
    : BookPage(halls, texts)
{
    private const int MonthsShown = 24;

    /// <summary>The month, as <c>2026-11</c>; this month where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    public BookMonth Shown { get; private set; } = null!;

    public RegisterPage Lines { get; private set; } = new([], null);

    public string Sentence { get; private set; } = "";

    public string Rest { get; private set; } = "";

    public BookWords Words { get; } = words;

    public bool MayImport { get; private set; }

    public string Office => Chosen?.Name ?? Texts["Complaints:Books.AllHalls"];

    public IReadOnlyList<SelectListItem> Months
    {
        get
        {
            var months = Enumerable.Range(0, MonthsShown).Select(back => BookMonth.Of(time.Today().AddMonths(-back))).ToList();
            return [.. months.Append(Shown).Distinct().Select(m => new SelectListItem(Texts.Month(m.First), m.ToString()))];
        }
    }

    public string Query => string.Create(CultureInfo.InvariantCulture, $"month={Shown}{(Chosen is null ? "" : $"&hall={Chosen.Code}")}");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadHallsAsync(cancellationToken);
        Chosen = await BookHalls.FindAsync(Hall, cancellationToken);
        Shown = MonthOr(BookMonth.Of(time.Today()));
        Month = Shown.ToString();
        ModelState.Remove(nameof(Month));
        var sum = await counts.CountAsync(Chosen, Shown, cancellationToken);
        (Sentence, Rest) = (counts.Sentence(sum), counts.Rest(sum));
        MayImport = await permissions.IsGrantedAsync(ComplaintPermissions.ImportBooks);
        Lines = await book.ReadAsync(Chosen, Shown, Place, null, cancellationToken);
    }

    private BookMonth MonthOr(BookMonth otherwise)
    {
        try
        {
            return BookMonth.Read(Month, time.Today());
        }
        catch (InvalidInputException)
        {
            return otherwise;
        }
    }
}
