using Governance.Complaints.Application.Paper.Import;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Import;

/// <summary>What a file would do, row by row; consent does just that or nothing.</summary>
[Authorize(Policy = ComplaintPermissions.ImportBooks)]
[ResponseCache(NoStore = true)]
internal sealed class PreviewModel(PaperImporting imports, Texts texts) : ComplaintsPage(texts)
{
    /// <summary>The kept file.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string? Kept { get; set; }

    /// <summary>The hall of rows that name none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public PaperPreview Preview { get; private set; } = null!;

    public bool CanConfirm => Preview is { Wrong: 0, New: > 0 };

    public string Sentence => Preview switch
    {
        { Wrong: > 0 } => Texts["Complaints:Import.SentenceWrong", Preview.Wrong],
        { New: 0 } => Texts["Complaints:Import.SentenceSame", Preview.Sheets.Sum(s => s.Total())],
        _ => Texts["Complaints:Import.SentenceReady", New(PaperBook.Register), New(PaperBook.Record), Preview.Sheets.Sum(s => s.Open)],
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Preview = await imports.PreviewAsync(Kept, Hall, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? fingerprint, CancellationToken cancellationToken)
    {
        var result = await imports.ConfirmAsync(Kept, fingerprint, Hall, cancellationToken);
        Preview = result.Preview;
        if (result.Refusal is { } code)
        {
            ModelState.AddModelError("", Texts[code]);
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Import.Done", New(PaperBook.Register), New(PaperBook.Record)];
        return Redirect("/complaints/import");
    }

    private int New(PaperBook book) => Preview.Sheets.Where(s => s.Book == book).Sum(s => s.New);
}
