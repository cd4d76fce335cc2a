using System.Buffers.Binary;
using System.Text;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Takes camera notes out of a WebP, and what lies behind its end.</summary>
internal static class WebPTraces
{
    private const int Head = 12;
    private const int Frame = 8;
    private const byte HasTraces = 0b0000_1100;

    /// <returns>The picture alone; <c>null</c> where it is not sound.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> content)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(content[4..]) + 8;
        if (end > content.Length || end < Head)
        {
            return null;
        }

        using var kept = new MemoryStream(content.Length);
        kept.Write(content[..Head]);
        var rest = content[Head..(int)end];
        while (rest.Length >= Frame)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - Frame)
            {
                return null;
            }

            var chunk = rest[..Math.Min(rest.Length, (int)(Frame + length + (length % 2)))].ToArray();
            rest = rest[chunk.Length..];
            switch (Encoding.ASCII.GetString(chunk, 0, 4))
            {
                case "EXIF" or "XMP ":
                    continue;
                case "VP8X" when chunk.Length > Frame:
                    chunk[Frame] &= unchecked((byte)~HasTraces);
                    break;
            }

            kept.Write(chunk);
        }

        var result = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)(result.Length - 8));
        return result;
    }
}
