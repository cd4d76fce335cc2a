using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Files;
using Governance.Kernel.Infrastructure.Spreadsheets;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Reads a file by what its bytes are, whatever its name says.</summary>
internal static class PaperFile
{
    public const string Field = "content";
    public const int MaxBytes = 8 * 1024 * 1024;
    public const int MaxRows = 20_000;

    private static readonly SpreadsheetLimits Limits = new(MaxSheets: 30, MaxCells: 600_000, MaxUnpacked: 192L * 1024 * 1024);

    /// <exception cref="InvalidInputException">The file cannot be read, or is more than is taken at once.</exception>
    public static IReadOnlyList<RawSheet> Read(byte[]? content)
    {
        if (content is not { Length: > 0 })
        {
            throw Refused(PaperErrorCodes.FileMissing);
        }

        if (content.Length > MaxBytes)
        {
            throw Refused(PaperErrorCodes.FileTooLarge);
        }

        if (FileSniffer.Sniff(content) != FileKind.Xlsx)
        {
            throw Refused(PaperErrorCodes.FileUnknown);
        }

        var sheets = ReadWorkbook(content);
        return sheets.All(s => s.Rows.Count <= MaxRows) ? sheets : throw Refused(PaperErrorCodes.TooManyRows);
    }

    public static InvalidInputException Refused(string code) => new(Field, code);

    private static IReadOnlyList<RawSheet> ReadWorkbook(byte[] content)
    {
        try
        {
            return XlsxReader.Read(content, Limits);
        }
        catch (SpreadsheetException refusal)
        {
            throw Refused(refusal.Fault switch
            {
                SpreadsheetFault.TooLarge => PaperErrorCodes.FileTooLarge,
                SpreadsheetFault.TooManyCells => PaperErrorCodes.TooManyRows,
                _ => PaperErrorCodes.FileBroken,
            });
        }
    }
}
