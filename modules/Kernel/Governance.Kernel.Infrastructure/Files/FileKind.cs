namespace Governance.Kernel.Infrastructure.Files;

/// <summary>A kind of file that is taken: none that a browser or an office program runs.</summary>
/// <param name="ContentType">The content type.</param>
/// <param name="Extensions">The extensions that a name may end with, the dot included.</param>
public sealed record FileKind(string ContentType, params string[] Extensions)
{
    /// <summary>A PDF document.</summary>
    public static readonly FileKind Pdf = new("application/pdf", ".pdf");

    /// <summary>A JPEG picture.</summary>
    public static readonly FileKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");

    /// <summary>A PNG picture.</summary>
    public static readonly FileKind Png = new("image/png", ".png");

    /// <summary>A WebP picture.</summary>
    public static readonly FileKind WebP = new("image/webp", ".webp");

    /// <summary>A Word document without macros.</summary>
    public static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    /// <summary>An Excel workbook without macros.</summary>
    public static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
}
