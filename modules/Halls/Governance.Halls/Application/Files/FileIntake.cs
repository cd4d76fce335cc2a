using System.Security.Cryptography;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Files;

/// <summary>Decides whether a file is taken as evidence.</summary>
internal static class FileIntake
{
    public const int MaxBytes = 10 * 1024 * 1024;

    public static StoredFile Check(UploadedFile file)
    {
        if (file.Content is not { Length: > 0 } content)
        {
            throw Refused(HallErrorCodes.FileEmpty);
        }

        if (content.Length > MaxBytes)
        {
            throw Refused(HallErrorCodes.FileTooLarge);
        }

        var kind = FileSniffer.Sniff(content) ?? throw Refused(HallErrorCodes.FileTypeUnknown);
        var name = FileNames.MakeSafe(file.Name ?? "");
        if (!kind.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw Refused(HallErrorCodes.FileNameDisagrees);
        }

        return new StoredFile(Convert.ToHexStringLower(SHA256.HashData(content)), name, kind.ContentType, content.Length);
    }

    private static InvalidInputException Refused(string code) => new(EvidenceFields.File, code);
}
