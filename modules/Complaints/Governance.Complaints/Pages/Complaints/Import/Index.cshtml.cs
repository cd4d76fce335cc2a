using Governance.Complaints.Application.Lists;
using Governance.Complaints.Application.Paper.Import;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Import;

/// <summary>旧台账导入: a file is shown before anything is done, and what was taken over is listed.</summary>
[Authorize(Policy = ComplaintPermissions.ImportBooks)]
// Well above what is taken, so that a file that is too large is refused at its field and not by the server.
[RequestSizeLimit(3L * PaperFile.MaxBytes)]
internal sealed class IndexModel(PaperImporting imports, DeskHalls halls, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty]
    public ImportInput Input { get; set; } = new();

    public IReadOnlyList<PaperImportView> Imports { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Halls { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        PaperPreview? preview = null;
        if (await TryAsync(async () => preview = await imports.PreviewAsync(await ReadAsync(cancellationToken), Input.Hall, cancellationToken)))
        {
            return Redirect($"/complaints/import/preview?file={preview!.File}&hall={Uri.EscapeDataString(Input.Hall ?? "")}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    protected override string FieldOf(string field) => field == PaperFile.Field ? nameof(ImportInput.File) : base.FieldOf(field);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var all = await halls.AllAsync(cancellationToken);
        Halls = [.. all.Select(h => new SelectListItem($"{h.Name} {h.Code}", h.Code))];
        Input.Hall ??= all.Count > 0 ? (await halls.OneAsync(null, cancellationToken)).Code : null;
        Imports = await imports.ListAsync(cancellationToken);
    }

    private async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        if (Input.File is not { } file)
        {
            return null;
        }

        if (file.Length > PaperFile.MaxBytes)
        {
            throw new InvalidInputException(PaperFile.Field, PaperErrorCodes.FileTooLarge);
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    internal sealed class ImportInput
    {
        public IFormFile? File { get; set; }

        /// <summary>The hall of rows that name none.</summary>
        public string? Hall { get; set; }
    }
}
