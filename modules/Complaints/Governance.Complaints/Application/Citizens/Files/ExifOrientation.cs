using System.Buffers.Binary;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Of all that a camera notes only which way is up is kept, without which a photo lies on its side.</summary>
internal static class ExifOrientation
{
    private const int Header = 10;
    private const int Entry = 12;
    private const ushort Tag = 0x0112;

    /// <returns>A segment with the orientation and nothing else; <c>null</c> where there is none.</returns>
    public static byte[]? Keep(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < Header + 8 || !segment[4..].StartsWith("Exif\0\0"u8))
        {
            return null;
        }

        var tiff = segment[Header..];
        var little = tiff.StartsWith("II"u8);
        var first = (int)Math.Min(ReadInt(tiff[4..], little), int.MaxValue);
        if (first < 8 || first + 2 > tiff.Length)
        {
            return null;
        }

        var count = ReadShort(tiff[first..], little);
        for (var i = 0; i < count && first + 2 + ((i + 1) * Entry) <= tiff.Length; i++)
        {
            var entry = tiff[(first + 2 + (i * Entry))..];
            if (ReadShort(entry, little) == Tag)
            {
                return ReadShort(entry[8..], little) is >= 2 and <= 8 and var turn ? Write((byte)turn) : null;
            }
        }

        return null;
    }

    private static byte[] Write(byte turn) =>
    [
        0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort ReadShort(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadInt(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
