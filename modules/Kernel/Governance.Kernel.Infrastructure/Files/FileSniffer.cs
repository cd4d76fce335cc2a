namespace Governance.Kernel.Infrastructure.Files;

/// <summary>Tells by the bytes what a file is; never by its name or by what the sender says.</summary>
public static class FileSniffer
{
    private const long MostUnpacked = 200L * 1024 * 1024;

    /// <summary>What the bytes are, or <c>null</c> for anything that is not taken.</summary>
    public static FileKind? Sniff(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8))
        {
            return FileKind.Pdf;
        }

        if (content.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return FileKind.Jpeg;
        }

        if (content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileKind.Png;
        }

        if (content.Length > 16 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBPVP8"u8))
        {
            return FileKind.WebP;
        }

        return OfficeKind(ZipDirectory.Read(content));
    }

    /// <summary>Whether a packed file says that it unpacks to more than a sound document does: whoever opens it later unpacks it.</summary>
    public static bool UnpacksToTooMuch(ReadOnlySpan<byte> content) =>
        ZipDirectory.Read(content, out var unpacked) is not null && unpacked > MostUnpacked;

    // A document with macros is a program.
    private static FileKind? OfficeKind(IReadOnlySet<string>? names)
    {
        if (names is null || !names.Contains("[Content_Types].xml")
            || names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return (names.Contains("word/document.xml"), names.Contains("xl/workbook.xml")) switch
        {
            (true, false) => FileKind.Docx,
            (false, true) => FileKind.Xlsx,
            _ => null,
        };
    }
}
