using Governance.Halls.Application.Import;
using Governance.Halls.Application.Import.Reading;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Import;

[Authorize(Policy = HallPermissions.Book)]
// Well above what is taken, so that a file that is too large is refused at its field and not by the server.
[RequestSizeLimit(3L * ImportLimits.MaxBytes)]
internal sealed class IndexModel(ImportService imports, Texts texts) : HallsPage(texts)
{
    [BindProperty]
    public ImportInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ImportPreview? preview = null;
        await TryAsync(async () => preview = await LookAsync(cancellationToken));
        return preview is null ? Page() : Redirect($"/halls/import/preview?file={preview.Hash}");
    }

    private async Task<ImportPreview> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await imports.PreviewAsync(await ReadAsync(cancellationToken), cancellationToken);
        }
        catch (InvalidInputException refusal) when (refusal.Field == ImportFile.Field)
        {
            throw new InvalidInputException(nameof(ImportInput.File), refusal.Code);
        }
    }

    private async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        if (Input.File is not { } file)
        {
            throw new InvalidInputException(nameof(ImportInput.File), ImportErrorCodes.FileMissing);
        }

        if (file.Length > ImportLimits.MaxBytes)
        {
            throw new InvalidInputException(nameof(ImportInput.File), ImportErrorCodes.FileTooLarge);
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class ImportInput
{
    public IFormFile? File { get; set; }
}
