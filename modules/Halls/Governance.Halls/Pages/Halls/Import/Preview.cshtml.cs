using Governance.Halls.Application.Import;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Import;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class PreviewModel(ImportService imports, Texts texts) : HallsPage(texts)
{
    private const int HashLength = 64;

    /// <summary>The kept file, by its hash.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string Hash { get; set; } = "";

    public ImportPreview Preview { get; private set; } = null!;

    public bool CanConfirm => Preview.Wrong == 0 && Preview.New + Preview.Changed > 0;

    public string Sentence => Preview switch
    {
        { Wrong: > 0 } => Texts["Halls:Import.SentenceWrong", Preview.Wrong],
        { New: 0, Changed: 0 } => Texts["Halls:Import.SentenceSame", Preview.Unchanged],
        _ => Texts["Halls:Import.SentenceReady", Preview.New, Preview.Changed, Preview.Unchanged],
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LookAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? fingerprint, CancellationToken cancellationToken)
    {
        CheckFile();
        ImportResult? result = null;
        await TryAsync(async () => result = await imports.ConfirmAsync(Hash, fingerprint ?? "", cancellationToken));
        if (result is { Refusal: null })
        {
            TempData["Done"] = Done(result.Preview);
            return Redirect("/halls/import");
        }

        if (result is { Refusal: { } code })
        {
            ModelState.AddModelError("", Texts[code]);
            Preview = result.Preview;
        }
        else
        {
            await LookAsync(cancellationToken);
        }

        return Page();
    }

    /// <summary>A value as a sentence names it.</summary>
    public string Shown(string value) => value.Length == 0 ? Texts["Halls:Import.Nothing"] : value;

    private string Done(ImportPreview preview) => Texts["Halls:Import.Done", string.Join(
        Texts["Halls:Import.DoneComma"],
        preview.Sheets.Select(s => Texts["Halls:Import.DoneSheet", Texts.Of("Halls", s.Subject), s.New, s.Changed, s.Unchanged]))];

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        CheckFile();
        Preview = await imports.PreviewAsync(Hash, cancellationToken);
    }

    private void CheckFile()
    {
        if (Hash is not { Length: HashLength } || !Hash.All(char.IsAsciiHexDigitLower))
        {
            throw new EntityNotFoundException("file", "");
        }
    }
}
