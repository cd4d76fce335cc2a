using System.Buffers.Binary;
using System.Text;

namespace Governance.Kernel.Infrastructure.Files;

/// <summary>Reads the list of names at the end of a ZIP file. Nothing is unpacked, so a small file that unpacks to a huge
/// one does no harm here.</summary>
internal static class ZipDirectory
{
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;
    private const int MostEntries = 5000;

    private static ReadOnlySpan<byte> LocalSignature => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> EndSignature => [0x50, 0x4B, 0x05, 0x06];

    /// <summary>The names, or <c>null</c> where the content is no sound ZIP file.</summary>
    public static IReadOnlySet<string>? Read(ReadOnlySpan<byte> content) => Read(content, out _);

    /// <summary>The names, and the bytes that the file says it unpacks to.</summary>
    public static IReadOnlySet<string>? Read(ReadOnlySpan<byte> content, out long unpacked)
    {
        unpacked = 0;
        // It must begin as a ZIP file too: one that hides behind another kind's beginning is not taken.
        if (content.Length < EndLength || !content.StartsWith(LocalSignature))
        {
            return null;
        }

        var tail = Math.Max(0, content.Length - EndLength - LongestComment);
        var end = content[tail..].LastIndexOf(EndSignature);
        if (end < 0 || tail + end + EndLength > content.Length)
        {
            return null;
        }

        var record = content[(tail + end)..];
        var count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        return count > MostEntries || start > content.Length ? null : Names(content[(int)start..], count, out unpacked);
    }

    private static HashSet<string>? Names(ReadOnlySpan<byte> directory, int count, out long unpacked)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        unpacked = 0;
        for (var i = 0; i < count; i++)
        {
            if (directory.Length < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(directory) != EntrySignature)
            {
                return null;
            }

            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
            var comment = BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            var length = EntryLength + name + extra + comment;
            unpacked += BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]);
            if (directory.Length < length)
            {
                return null;
            }

            names.Add(Encoding.UTF8.GetString(directory.Slice(EntryLength, name)));
            directory = directory[length..];
        }

        return names;
    }
}
