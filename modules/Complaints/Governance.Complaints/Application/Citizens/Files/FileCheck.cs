using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Files;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Decides whether a file is taken, and takes out of a photo what may tell who took it and where.</summary>
internal static class FileCheck
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const string Field = "files";
    private const int Megabyte = 1024 * 1024;

    /// <exception cref="InvalidInputException">It is empty, too large, a program, or none of the kinds that are taken.</exception>
    public static (string Name, string ContentType, byte[] Content) Check(UploadedFile? file)
    {
        if (file?.Content is not { Length: > 0 } content)
        {
            throw Refused(IntakeErrorCodes.FileEmpty);
        }

        if (content.Length > MaxBytes)
        {
            throw TooLarge();
        }

        if (FileSniffer.UnpacksToTooMuch(content))
        {
            throw Refused(IntakeErrorCodes.FileTypeUnknown);
        }

        var kind = FileSniffer.Sniff(content) ?? throw Refused(IntakeErrorCodes.FileTypeUnknown);
        var name = FileNames.MakeSafe(file.Name ?? "");
        // Telephones send photos without an ending.
        name = Path.HasExtension(name) ? name : $"{(name.Length > 0 ? name : "photo")}{kind.Extensions[0]}";
        if (!kind.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw Refused(IntakeErrorCodes.FileNameDisagrees);
        }

        return (name, kind.ContentType, WithoutTraces(kind, content) ?? throw Refused(IntakeErrorCodes.FileTypeUnknown));
    }

    public static InvalidInputException TooLarge()
    {
        var refused = Refused(IntakeErrorCodes.FileTooLarge);
        refused.WithData("most", MaxBytes / Megabyte);
        return refused;
    }

    private static byte[]? WithoutTraces(FileKind kind, byte[] content)
    {
        if (kind == FileKind.Jpeg)
        {
            return JpegTraces.Remove(content);
        }

        if (kind == FileKind.Png)
        {
            return PngTraces.Remove(content);
        }

        return kind == FileKind.WebP ? WebPTraces.Remove(content) : content;
    }

    private static InvalidInputException Refused(string code) => new(Field, code);
}
