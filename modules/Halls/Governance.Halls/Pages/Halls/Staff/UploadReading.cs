using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Http;

namespace Governance.Halls.Pages.Halls.Staff;

internal static class UploadReading
{
    /// <summary>Reads a file of a form; one that is too large is not read at all.</summary>
    public static async Task<UploadedFile?> ReadAsync(this IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
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
