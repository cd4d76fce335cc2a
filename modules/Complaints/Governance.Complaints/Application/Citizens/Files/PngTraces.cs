using System.Buffers.Binary;
using System.Text;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>Takes texts, times and camera notes out of a PNG, and what lies behind its end.</summary>
internal static class PngTraces
{
    private const int Signature = 8;
    private const int Frame = 12;
    private static readonly string[] Traces = ["eXIf", "tEXt", "iTXt", "zTXt", "tIME"];

    /// <returns>The picture alone; <c>null</c> where it is not sound.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> content)
    {
        using var kept = new MemoryStream(content.Length);
        kept.Write(content[..Signature]);
        var rest = content[Signature..];
        while (rest.Length >= Frame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - Frame)
            {
                return null;
            }

            var chunk = rest[..((int)length + Frame)];
            var kind = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (!Traces.Contains(kind))
            {
                kept.Write(chunk);
            }

            if (kind == "IEND")
            {
                return kept.ToArray();
            }

            rest = rest[chunk.Length..];
        }

        return null;
    }
}
