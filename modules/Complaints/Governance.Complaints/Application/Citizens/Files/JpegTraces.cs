using System.Buffers.Binary;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Takes out of a JPEG what a camera writes beside the picture: place, time, owner, comments, a video behind the end.
/// Colours and which way is up stay.</summary>
internal static class JpegTraces
{
    private const byte Mark = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Camera = 0xE1;
    private const byte Colours = 0xE2;
    private const byte ColourTransform = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte Comment = 0xFE;

    /// <returns>The picture alone; <c>null</c> where it is not sound.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> content)
    {
        using var kept = new MemoryStream(content.Length);
        kept.Write([Mark, Start]);
        var rest = content[2..];
        while (rest.Length >= 2 && rest[0] == Mark)
        {
            var kind = rest[1];
            if (kind == Mark)
            {
                rest = rest[1..];
                continue;
            }

            if (kind == End)
            {
                kept.Write([Mark, End]);
                return kept.ToArray();
            }

            var length = rest.Length < 4 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) + 2;
            if (length < 4 || length > rest.Length)
            {
                return null;
            }

            length += kind == Scan ? LengthOfScan(rest[length..]) : 0;
            if (kind == Camera && ExifOrientation.Keep(rest[..length]) is { } turned)
            {
                kept.Write(turned);
            }
            else if (!IsTrace(kind))
            {
                kept.Write(rest[..length]);
            }

            rest = rest[length..];
        }

        return null;
    }

    private static bool IsTrace(byte kind) =>
        kind == Comment || (kind is >= Camera and <= LastApplication && kind is not (Colours or ColourTransform));

    // Inside a scan a mark is followed by 0 or by a restart's number.
    private static int LengthOfScan(ReadOnlySpan<byte> scan)
    {
        for (var i = 0; i + 1 < scan.Length; i++)
        {
            if (scan[i] == Mark && scan[i + 1] is not (0 or Mark or (>= 0xD0 and <= 0xD7)))
            {
                return i;
            }
        }

        return scan.Length;
    }
}
