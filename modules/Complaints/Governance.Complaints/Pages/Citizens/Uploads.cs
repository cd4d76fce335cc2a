using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Domain.Cases.Rules;
using Microsoft.AspNetCore.Http;

namespace Governance.Complaints.Pages.Citizens;

internal static class Uploads
{
    /// <summary>Reads the files of a form; one that is too large is not read at all.</summary>
    public static async Task<IReadOnlyList<UploadedFile>> ReadAsync(this IReadOnlyList<IFormFile>? files, CancellationToken cancellationToken)
    {
        Rule.Check(new FilesAreFew((files?.Count ?? 0) - 1));
        var read = new List<UploadedFile>();
        foreach (var file in files ?? [])
        {
            if (file.Length > FileCheck.MaxBytes)
            {
                throw FileCheck.TooLarge();
            }

            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, cancellationToken);
            read.Add(new UploadedFile(file.FileName, content.ToArray()));
        }

        return read;
    }
}
