using System.Security.Cryptography;
using System.Text;

namespace Governance.Kernel.Domain;

/// <summary>Ids of things that come from data files: the same name gives the same id on every machine
/// (RFC 9562, version 5).</summary>
public static class DeterministicGuid
{
    private static readonly byte[] Namespace = Guid.Parse("0f6a1c0e-5d9b-5a44-9a54-6d6f1c7d2b10").ToByteArray(bigEndian: true);

    /// <summary>The id for a name such as <c>tenant/shandong/370783</c>.</summary>
    public static Guid From(string name)
    {
        var hash = SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(name)]);
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
