using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Import.Reading;

/// <summary>Reads a file by what its bytes are, whatever its name says.</summary>
internal static class ImportFile
{
    public const string Field = "content";

    /// <exception cref="InvalidInputException">The file cannot be read.</exception>
    public static IReadOnlyList<RawSheet> Read(byte[]? content)
    {
        if (content is not { Length: > 0 })
        {
            throw Refused(HallErrorCodes.FileEmpty);
        }

        if (content.Length > ImportLimits.MaxBytes)
        {
            throw Refused(ImportErrorCodes.FileTooLarge);
        }

        if (FileSniffer.Sniff(content) is { } kind)
        {
            return kind == FileKind.Xlsx ? ReadWorkbook(content) : throw Refused(ImportErrorCodes.FileUnknown);
        }

        return CsvText.Decode(content) is { } text ? [CsvSheetReader.Read(text)] : throw Refused(ImportErrorCodes.FileUnknown);
    }

    public static InvalidInputException Refused(string code) => new(Field, code);

    private static IReadOnlyList<RawSheet> ReadWorkbook(byte[] content)
    {
        try
        {
            return XlsxReader.Read(content, ImportLimits.OfAWorkbook);
        }
        catch (SpreadsheetException refusal)
        {
            throw Refused(refusal.Fault switch
            {
                SpreadsheetFault.TooLarge => ImportErrorCodes.FileTooLarge,
                SpreadsheetFault.TooManyCells => ImportErrorCodes.TooManyCells,
                _ => ImportErrorCodes.FileBroken,
            });
        }
    }
}
