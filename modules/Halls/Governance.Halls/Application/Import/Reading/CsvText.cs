using System.Text;

namespace Governance.Halls.Application.Import.Reading;

/// <summary>Tells by the bytes in which encoding a text is: UTF-8, or what spreadsheet programs here write by default.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or <c>null</c> where the bytes are none.</summary>
    public static string? Decode(byte[] content)
    {
        var text = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => With(Utf8, content.AsSpan(3)),
            [0xFF, 0xFE, ..] => With(Encoding.Unicode, content.AsSpan(2)),
            _ => With(Utf8, content) ?? With(Gb18030, content),
        };
        return text is null || text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')) ? null : text;
    }

    private static string? With(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
