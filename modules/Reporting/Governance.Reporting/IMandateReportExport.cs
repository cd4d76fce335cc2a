namespace Governance.Reporting;

/// <summary>Writes the report of the whole province to a file, for the host's verb <c>report</c>.</summary>
internal interface IMandateReportExport
{
    /// <summary>The report about a day.</summary>
    /// <exception cref="Kernel.Exceptions.InvalidInputException">The day lies ahead.</exception>
    Task<MandateReportFile> ExportAsync(DateOnly asOf, MandateReportFormat format, CancellationToken cancellationToken);
}

/// <summary>The form of a file.</summary>
internal enum MandateReportFormat
{
    /// <summary>The content itself, in canonical form: what is hashed.</summary>
    Json,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>A document for printing.</summary>
    Docx,
}

/// <summary>A report as a file.</summary>
/// <param name="FileName">The name to save it under.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The bytes.</param>
/// <param name="ContentSha256">The SHA-256 of the report's canonical JSON, which is printed in each form.</param>
internal sealed record MandateReportFile(string FileName, string ContentType, byte[] Content, string ContentSha256);
