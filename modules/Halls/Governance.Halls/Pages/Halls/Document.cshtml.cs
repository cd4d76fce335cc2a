using Governance.Halls.Application;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.Document)]
// Well above what is taken, so that a file that is too large is refused at its field and not by the server.
[RequestSizeLimit(10L * FileIntake.MaxBytes)]
internal sealed class DocumentModel(
    HallReader reader, MechanismNames names, EvidenceService evidence, ICurrentTenant currentTenant, Texts texts)
    : MechanismPage(reader, names, texts)
{
    [BindProperty]
    public DocumentInput Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadOwnAsync(currentTenant.Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadOwnAsync(currentTenant.Id, cancellationToken);
        var done = await TryAsync(async () => await evidence.DocumentAsync(
            Code, Mechanism, Input.ToRequest(await ReadFileAsync(cancellationToken)), cancellationToken));
        if (done)
        {
            return Redirect(BackHref);
        }

        AskForFileAgain();
        return Page();
    }

    // A browser keeps what was typed, but never the file.
    private void AskForFileAgain()
    {
        const string field = $"{InputName}.{nameof(DocumentInput.File)}";
        if (Input.File is { } file && ModelState[field] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(field, Texts["Halls:ChooseFileAgain", file.FileName]);
        }
    }

    private async Task<UploadedFile?> ReadFileAsync(CancellationToken cancellationToken)
    {
        if (Input.File is not { } file)
        {
            return null;
        }

        if (file.Length > FileIntake.MaxBytes)
        {
            throw new InvalidInputException(EvidenceFields.File, HallErrorCodes.FileTooLarge);
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return new UploadedFile(file.FileName, content.ToArray());
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class DocumentInput
{
    public EvidenceKind Kind { get; set; } = EvidenceKind.Notice;

    public string? Title { get; set; }

    public DateOnly? DatedOn { get; set; }

    public DatePrecision DatedOnPrecision { get; set; }

    public DateOnly? Since { get; set; }

    public DatePrecision SincePrecision { get; set; } = DatePrecision.Unknown;

    public string? Source { get; set; }

    public string? Link { get; set; }

    public IFormFile? File { get; set; }

    public string? Note { get; set; }

    public DocumentRequest ToRequest(UploadedFile? file) =>
        new(Kind, Title, DatedOn, DatedOnPrecision, Since, SincePrecision, Source, Link, file, Note);
}
