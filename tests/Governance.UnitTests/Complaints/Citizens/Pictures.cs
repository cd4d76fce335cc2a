using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Governance.UnitTests.Complaints.Citizens;

/// <summary>Files by hand: sound as far as anybody looks.</summary>
internal static class Pictures
{
    public static byte[] Jpeg(string? secret, byte? turn)
    {
        var content = new List<byte> { 0xFF, 0xD8 };
        content.AddRange(Segment(0xE0, "JFIF\0"u8.ToArray()));
        if (turn is { } way)
        {
            byte[] tiff = [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, way, 0, 0, 0, 0, 0, 0, 0];
            content.AddRange(Segment(0xE1, [.. "Exif\0\0"u8, .. tiff, .. Encoding.ASCII.GetBytes(secret ?? "")]));
        }

        if (secret is not null)
        {
            content.AddRange(Segment(0xFE, Encoding.ASCII.GetBytes(secret)));
            content.AddRange(Segment(0xED, Encoding.ASCII.GetBytes(secret)));
        }

        content.AddRange(Segment(0xDB, new byte[65]));
        content.AddRange(Segment(0xDA, [1, 1, 0, 0, 63, 0]));
        content.AddRange([1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9]);
        return [.. content];
    }

    public static byte[] Png(string secret) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", new byte[13]), .. Chunk("tEXt", Encoding.ASCII.GetBytes(secret)),
        .. Chunk("eXIf", Encoding.ASCII.GetBytes(secret)), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Encoding.ASCII.GetBytes(secret),
    ];

    public static byte[] WebP(string secret)
    {
        byte[] parts = [.. Riff("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Riff("VP8 ", [1, 2, 3, 4]), .. Riff("EXIF", Encoding.ASCII.GetBytes(secret))];
        var head = new byte[12];
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), parts.Length + 4);
        "WEBP"u8.CopyTo(head.AsSpan(8));
        return [.. head, .. parts];
    }

    /// <summary>A document of some hundred kilobytes that unpacks to three hundred megabytes.</summary>
    public static byte[] Bomb()
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml").Open().Dispose();
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                entry.Write(zeros);
            }
        }

        return content.ToArray();
    }

    private static byte[] Segment(byte kind, byte[] content) => [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
    }

    private static byte[] Riff(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(kind), .. length, .. content, .. new byte[content.Length % 2]];
    }
}
