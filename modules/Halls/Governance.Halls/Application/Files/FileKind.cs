namespace Governance.Halls.Application.Files;

/// <summary>A kind of file that is taken as evidence: none that a browser or an office program runs.</summary>
internal sealed record FileKind(string ContentType, params string[] Extensions)
{
    public static readonly FileKind Pdf = new("application/pdf", ".pdf");
    public static readonly FileKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    public static readonly FileKind Png = new("image/png", ".png");
    public static readonly FileKind WebP = new("image/webp", ".webp");
    public static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
}
